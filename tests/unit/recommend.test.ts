import { describe, expect, it } from 'vitest';
import { findPortal } from '../../data/all-portals.ts';
import { findTask } from '../../data/all-tasks.ts';
import type { PageTask } from '../../data/shipped.ts';
import type { Field } from '../../data/vocabulary.ts';
import { NoRoute, recommend, signInOn } from '../../model/answer/recommend.ts';
import type { Situation } from '../../model/answer/situation.ts';

const TODAY = '2026-11-23';

function ask(id: string, situation: Situation = {}, today = TODAY) {
  const task = findTask(id);
  if (!task) throw new Error(`no task "${id}"`);
  return recommend(task, situation, today);
}

describe('recommend', () => {
  it('asks for the region where the region decides', () => {
    const asked = ask('check-referral');
    expect(asked).toMatchObject({ kind: 'question', field: 'region' });
    expect(asked.portals).toEqual(
      expect.arrayContaining(['humana-military', 'triwest', 'international-sos']),
    );
  });

  it.each([
    [{ region: 'west' }, 'triwest'],
    [{ region: 'east' }, 'humana-military'],
    [{ region: 'overseas' }, 'international-sos'],
    [{ state: 'TX' }, 'triwest'],
    [{ state: 'VA' }, 'humana-military'],
    [{ state: 'PR' }, 'international-sos'],
    [{ region: 'east', plan: 'usfhp' }, 'usfhp'],
    [{ plan: 'prime-demo' }, 'caresource-demo'],
    [{ status: 'tfl' }, 'wps-tfl'],
    [{ plan: 'tfl', region: 'east' }, 'wps-tfl'],
    [{ status: 'tfl', region: 'overseas' }, 'international-sos'],
    [{ status: 'tfl', state: 'GU' }, 'wps-tfl'],
  ] as [Situation, string][])('sends %j to %s for a claim', (situation, portal) => {
    const answer = ask('check-claim', situation);
    expect(answer.kind).toBe('answer');
    expect(answer.portals[0]).toBe(portal);
  });

  it.each(['AR', 'IN', 'MO', 'WI'] as const)(
    'does not guess the region of %s, part of which differs',
    (state) => {
      expect(ask('check-referral', { state })).toMatchObject({ kind: 'question', field: 'region' });
    },
  );

  it('names what would change the answer without asking for it', () => {
    const answer = ask('check-referral', { region: 'east' });
    const portals = answer.unless.map(({ route }) => route.steps[0]?.portal);
    expect(portals).toEqual(expect.arrayContaining(['usfhp', 'caresource-demo', 'wps-tfl']));
  });

  it('puts a move between regions in order: address, transfer, then the new contractor', () => {
    const answer = ask('move-between-regions', { region: 'east', destination: 'west' });
    if (answer.kind !== 'answer') throw new Error('expected an answer');
    const visited = answer.steps.map(({ portal }) => portal);
    expect(visited.slice(0, 2)).toEqual(['milconnect', 'milconnect']);
    expect(visited.filter((portal) => portal === 'triwest').length).toBeGreaterThanOrEqual(2);
    expect(visited.lastIndexOf('triwest')).toBeGreaterThan(1);
    expect(answer.portals.slice(0, 2)).toEqual(['milconnect', 'triwest']);
  });

  it('gives the copayment of the year asked about', () => {
    const notes = (today: string) => {
      const answer = ask('refill-home-delivery', {}, today);
      return answer.kind === 'answer' ? answer.notes.map(({ text }) => text).join(' ') : '';
    };
    expect(notes('2026-11-23')).toContain('$14');
    expect(notes('2026-11-23')).toContain('2026');
    expect(notes('2025-06-01')).toContain('$13');
    expect(notes('2027-06-01')).not.toMatch(/\$1[346] /);
  });
});

describe('recommend, on made-up tasks', () => {
  const fact = { why: 'because', sources: ['tricare-mil-changes-2025'] };
  const step = { portal: 'idco', text: 'Go.' };
  const at = (portal: string) => [{ ...step, portal }];
  const task = (routes: PageTask['routes'], asks: Field[], notes: PageTask['notes'] = []): PageTask => {
    const text = 'Sail';
    return {
      ...{ id: 'sail', category: 'plans', lead: 'open', title: text, have: [], checked: TODAY },
      ...{ routes, asks, notes },
    };
  };
  const inEast = { ...fact, when: { region: ['east' as const] }, steps: at('humana-military') };
  const forTfl = { ...fact, when: { status: ['tfl' as const] }, steps: at('wps-tfl') };
  const both = { ...fact, when: { region: ['east' as const], plan: ['usfhp' as const] }, steps: at('usfhp') };
  const always = { ...fact, steps: at('milconnect') };

  it('never asks for what a rare route turns on', () => {
    const rare = { ...inEast, rare: true as const };
    expect(recommend(task([rare, always], ['region']), {}, TODAY)).toMatchObject({
      kind: 'answer',
      portals: ['milconnect'],
      unless: [{ route: rare, missing: ['region'] }],
    });
    expect(recommend(task([rare, always], ['region']), { region: 'east' }, TODAY).portals).toEqual([
      'humana-military',
    ]);
  });

  it('asks for nothing where the task asks for only a part of what a route turns on', () => {
    expect(recommend(task([both, always], ['region']), {}, TODAY)).toMatchObject({ kind: 'answer' });
    expect(recommend(task([both, always], ['region', 'plan']), {}, TODAY)).toMatchObject({
      kind: 'question',
      field: 'region',
    });
  });

  it('asks in the order of the task, and offers what holds otherwise', () => {
    const asked = recommend(task([inEast, forTfl, always], ['status', 'region']), {}, TODAY);
    expect(asked).toMatchObject({ kind: 'question', field: 'status', unless: [] });
    expect(asked.portals).toEqual(['humana-military', 'wps-tfl', 'milconnect']);
  });

  it('asks for what the task does not name, where nothing else holds', () => {
    const asked = recommend(task([inEast, forTfl], []), {}, TODAY);
    expect(asked).toMatchObject({ kind: 'question', field: 'region', unless: [] });
    expect(asked.portals).toEqual(['humana-military', 'wps-tfl']);
  });

  it('reports what it leaves out beside a question', () => {
    const asked = recommend(task([forTfl, inEast, always], ['region']), {}, TODAY);
    expect(asked).toMatchObject({ kind: 'question', unless: [{ missing: ['status'] }] });
  });

  it('leaves out steps and notes that do not hold', () => {
    const elsewhere = { ...step, portal: 'triwest', when: { region: ['west' as const] } };
    const noted = { text: fact.why, sources: fact.sources };
    const result = recommend(
      task([{ ...fact, steps: [step, elsewhere] }], [], [noted, { ...noted, when: { region: ['west'] } }]),
      { region: 'east' },
      TODAY,
    );
    expect(result).toMatchObject({ kind: 'answer', portals: ['idco'], notes: [noted] });
    expect(result.kind === 'answer' && result.notes.length).toBe(1);
  });

  it('says which task lacks a last route', () => {
    const lost = () => recommend(task([inEast], ['region']), { region: 'west' }, TODAY);
    expect(lost).toThrow(NoRoute);
    expect(lost).toThrow(/"sail" has no route for \{"region":"west"\}\. Add a last route/);
    expect(new NoRoute('sail', {}).name).toBe('NoRoute');
  });
});

describe('signInOn', () => {
  const credentials = (id: string, day: string) =>
    signInOn(findPortal(id)!, day).map(({ credential }) => credential);

  it('switches MHS GENESIS from DS Logon to myAuth on 2026-09-23', () => {
    expect(credentials('mhs-genesis', '2026-09-22')).toContain('ds-logon');
    expect(credentials('mhs-genesis', '2026-09-22')).not.toContain('myauth');
    expect(credentials('mhs-genesis', '2026-09-23')[0]).toBe('myauth');
    expect(credentials('mhs-genesis', '2026-09-23')).not.toContain('ds-logon');
  });

  it('never offers myPay or DS Logon on milConnect today', () => {
    expect(credentials('milconnect', TODAY)[0]).toBe('myauth');
    expect(credentials('milconnect', TODAY)).not.toContain('mypay');
    expect(credentials('milconnect', TODAY)).not.toContain('ds-logon');
  });
});
