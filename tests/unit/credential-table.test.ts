import { describe, expect, it } from 'vitest';
import { portals } from '../../data/all-portals.ts';
import type { PageSignIn } from '../../data/shipped.ts';
import { columnsOf, credentialRows } from '../../model/answer/credential-table.ts';
import { portal } from '../kit/fixtures.ts';

const fact = { text: 'x', sources: ['dvids-tricare-logins-2025-07'] };
const row = (signIn: PageSignIn[], today = '2026-11-23') => credentialRows([portal({ signIn })], today)[0];

describe('the table of logins', () => {
  it('says what a portal takes on the day, and how sure that is', () => {
    const taken = row([
      { credential: 'myauth', certainty: 'unverified', ...fact },
      { credential: 'cac', ...fact },
      { credential: 'ds-logon', until: '2026-11-22', ...fact },
    ])?.taken;
    expect(taken).toEqual({ myauth: 'unsure', cac: 'yes' });
  });

  it('counts one confirmed way, whatever else is not confirmed', () => {
    const sure = { credential: 'cac', ...fact } as const;
    const unsure = { ...sure, certainty: 'unverified' } as const;
    expect(row([unsure, sure])?.taken.cac).toBe('yes');
    expect(row([sure, unsure])?.taken.cac).toBe('yes');
  });

  it('lists what ends and begins, soonest first, by the first day that is different', () => {
    const changes = row([
      { credential: 'ds-logon', until: '2026-12-31', ...fact },
      { credential: 'myauth', from: '2026-12-01', ...fact },
      { credential: 'cac', from: '2020-01-01', ...fact },
    ])?.changes;
    expect(changes).toEqual([
      { from: '2026-12-01', credential: 'myauth', kind: 'begins' },
      { from: '2027-01-01', credential: 'ds-logon', kind: 'ends' },
    ]);
  });

  it('still has a login on its last day, and says that it ends with that day', () => {
    const last = row([{ credential: 'ds-logon', until: '2026-11-23', ...fact }]);
    expect(last?.taken).toEqual({ 'ds-logon': 'yes' });
    expect(last?.changes).toEqual([{ from: '2026-11-24', credential: 'ds-logon', kind: 'ends' }]);
  });

  it('no longer announces a login on the day on which it begins', () => {
    const first = row([{ credential: 'myauth', from: '2026-11-23', ...fact }]);
    expect(first).toMatchObject({ taken: { myauth: 'yes' }, changes: [] });
  });

  it('does not count a new text about the same login as a change', () => {
    const changes = row([
      { credential: 'cac', until: '2026-12-31', ...fact },
      { credential: 'cac', from: '2027-01-01', ...fact },
    ])?.changes;
    expect(changes).toEqual([]);
  });

  it('leaves out portals without a sign-in', () => {
    expect(credentialRows([portal({ signIn: [] })], '2026-11-23')).toEqual([]);
    expect(row([{ credential: 'cac', until: '2026-11-22', ...fact }])).toBeUndefined();
  });

  it('knows the change of MHS GENESIS from both sides of its day', () => {
    const of = (day: string) =>
      credentialRows(portals, day).find(({ portal }) => portal.id === 'mhs-genesis');
    expect(of('2026-09-22')?.taken).toHaveProperty('ds-logon');
    expect(of('2026-09-22')?.changes).toContainEqual({
      from: '2026-09-23',
      credential: 'myauth',
      kind: 'begins',
    });
    expect(of('2026-09-23')?.taken).toMatchObject({ myauth: 'yes' });
    expect(of('2026-09-23')?.taken).not.toHaveProperty('ds-logon');
  });

  it('has a column for every login that a portal takes', () => {
    const rows = credentialRows(portals, '2026-11-23');
    for (const { taken } of rows) expect(columnsOf(rows)).toEqual(expect.arrayContaining(Object.keys(taken)));
  });
});
