import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followPermissions, updateRegistrations } from '../../background/registrations.ts';
import { findPortal } from '../../data/all-portals.ts';
import { optInHosts, tipHosts } from '../../data/portal-hosts.ts';
import { allowedPortals, originsOf } from '../../storage/portal-permissions.ts';
import { switchTips, tipSetting } from '../../storage/tips.ts';
import { type FakePermissions, freshBrowser } from '../kit/fake-permissions.ts';

const genesis = findPortal('mhs-genesis')!;
const milconnect = findPortal('milconnect')!;
const [MY, PATIENT] = originsOf(genesis) as [string, string];

let fake: FakePermissions;
beforeEach(() => {
  fake = freshBrowser();
});

describe('hosts', () => {
  it('are either there from the start or opt-in, never both', () => {
    expect(optInHosts).toContain('my.mhsgenesis.health.mil');
    expect(optInHosts.filter((host) => tipHosts.includes(host))).toEqual([]);
  });
});

describe('run-time registrations', () => {
  it('are none while nothing is allowed', async () => {
    await updateRegistrations();
    expect(fake.registered()).toEqual({});
  });

  it('follow what is allowed, one a portal, and never for a portal of the manifest', async () => {
    for (const origin of [...originsOf(genesis), ...originsOf(milconnect)]) fake.origins.add(origin);
    await updateRegistrations();
    expect(fake.registered()).toEqual({ 'tips-mhs-genesis': [MY, PATIENT] });
    expect(fake.scripts.get('tips-mhs-genesis')).toMatchObject({
      js: ['portal.js'],
      runAt: 'document_start',
      persistAcrossSessions: true,
    });
  });

  it('shrink with a host that is taken back, and go with the last', async () => {
    fake.origins.add(MY).add(PATIENT);
    await updateRegistrations();
    fake.origins.delete(PATIENT);
    await updateRegistrations();
    expect(fake.registered()).toEqual({ 'tips-mhs-genesis': [MY] });
    fake.origins.delete(MY);
    await updateRegistrations();
    expect(fake.registered()).toEqual({});
  });

  it('stay unchanged if they are right already', async () => {
    fake.origins.add(MY).add(PATIENT);
    await updateRegistrations();
    const script = fake.scripts.get('tips-mhs-genesis');
    await updateRegistrations();
    expect(fake.scripts.get('tips-mhs-genesis')).toBe(script);
  });

  it('drop a registration of a portal that exists no more', async () => {
    fake.scripts.set('tips-gone', { id: 'tips-gone', matches: ['https://gone.example/*'] });
    await updateRegistrations();
    expect(fake.registered()).toEqual({});
  });

  it('survive changes that come faster than they are made, and a failure in between', async () => {
    fake.origins.add(MY);
    const first = updateRegistrations();
    fake.origins.add(PATIENT);
    await Promise.all([first, updateRegistrations(), updateRegistrations()]);
    expect(fake.registered()).toEqual({ 'tips-mhs-genesis': [MY, PATIENT] });
    const contains = vi.spyOn(fakeBrowser.permissions, 'contains').mockRejectedValue(new Error('gone'));
    await updateRegistrations();
    contains.mockRestore();
    await updateRegistrations();
    expect(fake.registered()).toEqual({ 'tips-mhs-genesis': [MY, PATIENT] });
  });
});

describe('a portal that the user allows', () => {
  beforeEach(() => {
    fake.tabs = [
      { id: 1, url: 'https://my.mhsgenesis.health.mil/pages/home' },
      { id: 2, url: 'https://mypay.dfas.mil/' },
    ];
    followPermissions();
  });

  it('gets its registration, and tips begin in the tabs that are open', async () => {
    expect(await switchTips(genesis, true, false)).toBe(true);
    await vi.waitFor(() => expect(fake.restarted).toEqual([1]));
    expect(fake.registered()).toHaveProperty('tips-mhs-genesis');
    expect(await allowedPortals()).toEqual(['mhs-genesis']);
  });

  it('stays as it is after a no', async () => {
    fake.answer = false;
    expect(await switchTips(genesis, true, false)).toBe(false);
    await updateRegistrations();
    expect(fake.registered()).toEqual({});
    expect(fake.restarted).toEqual([]);
  });

  it('shows tips again where the user had hidden them before, started once', async () => {
    await tipSetting.update(() => ({ off: false, portalsOff: ['mhs-genesis', 'mypay'], corner: 'top-left' }));
    fake.grant([MY]);
    await vi.waitFor(() => expect(fake.restarted).toEqual([1]));
    expect((await tipSetting.get()).portalsOff).toEqual(['mypay']);
    await updateRegistrations();
    expect(fake.restarted).toEqual([1]);
  });

  it('begins at once on a portal of the manifest that was blocked until now', async () => {
    fake.tabs = [{ id: 7, url: 'https://milconnect.dmdc.osd.mil/milconnect/' }];
    fake.grant(originsOf(milconnect));
    await vi.waitFor(() => expect(fake.restarted).toEqual([7]));
    expect(fake.registered()).toEqual({});
  });

  it('is unregistered once the user takes it back', async () => {
    fake.grant([MY, PATIENT]);
    await vi.waitFor(() => expect(fake.registered()).toHaveProperty('tips-mhs-genesis'));
    fake.revoke([MY, PATIENT]);
    await vi.waitFor(() => expect(fake.registered()).toEqual({}));
  });
});
