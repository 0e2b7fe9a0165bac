import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followTips } from '../../background/follow-tips.ts';
import { findPortal } from '../../data/all-portals.ts';
import { allowedPortals, originsOf } from '../../storage/portal-permissions.ts';
import { setTipsEverywhere, showTipsOn, switchTips, tipSetting } from '../../storage/tips.ts';
import { type FakePermissions, freshBrowser } from '../kit/fake-permissions.ts';

const genesis = findPortal('mhs-genesis')!;
const milconnect = findPortal('milconnect')!;
const [MY, PATIENT] = originsOf(genesis) as [string, string];

let fake: FakePermissions;
beforeEach(() => {
  fake = freshBrowser();
});

describe('switching tips off and on', () => {
  beforeEach(() => {
    fake.tabs = [{ id: 1, url: 'https://my.mhsgenesis.health.mil/' }];
    fake.origins.add(MY).add(PATIENT).add(originsOf(milconnect)[0]!);
  });

  it('gives the hosts of an opt-in portal back, after its cards are gone', async () => {
    expect(await switchTips(genesis, false, true)).toBe(true);
    expect(fake.restarted).toEqual([1]);
    expect(await allowedPortals()).toEqual(['milconnect']);
    expect((await tipSetting.get()).portalsOff).toEqual(['mhs-genesis']);
  });

  it('keeps the hosts of the manifest, and only hides there', async () => {
    await switchTips(milconnect, false, true);
    expect(await allowedPortals()).toContain('milconnect');
    expect((await tipSetting.get()).portalsOff).toEqual(['milconnect']);
    await switchTips(milconnect, true, true);
    expect((await tipSetting.get()).portalsOff).toEqual([]);
    expect(fakeBrowser.permissions.request).not.toHaveBeenCalled();
  });

  it('asks for all hosts of the portal, with nothing awaited before', () => {
    void switchTips(genesis, true, false);
    expect(fakeBrowser.permissions.request).toHaveBeenCalledExactlyOnceWith({ origins: [MY, PATIENT] });
  });

  it('is seen in open tabs, on the portals it changes and nowhere else', async () => {
    followTips();
    await tipSetting.update(() => ({ off: false, portalsOff: ['mhs-genesis'], corner: 'top-left' }));
    await vi.waitFor(() => expect(fake.restarted).toEqual([1]));
    await showTipsOn('mhs-genesis');
    await vi.waitFor(() => expect(fake.restarted).toEqual([1, 1]));
    await tipSetting.update(() => ({ off: false, portalsOff: ['mypay'], corner: 'top-right' }));
    await setTipsEverywhere(false);
    await vi.waitFor(() => expect(fake.restarted).toEqual([1, 1, 1]));
  });
});
