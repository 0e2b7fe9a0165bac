import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { followCards } from '../../background/follow-cards.ts';
import { findPortal } from '../../data/all-portals.ts';
import { REFRESH_CARD } from '../../model/tips/messages.ts';
import { jobSetting } from '../../storage/job.ts';
import { allowedPortals, originsOf } from '../../storage/portal-permissions.ts';
import { keepAnswer } from '../../storage/session.ts';
import { setTipsEverywhere, switchTips, tipSetting } from '../../storage/tips.ts';
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

  it('tells every loaded tab that its launcher may have changed, and nothing else', async () => {
    const sent = vi
      .fn<(tab: number, message: string) => Promise<void>>()
      .mockRejectedValue(new Error('nobody'));
    const query = vi
      .fn<(which: object) => Promise<{ id: number }[]>>()
      .mockResolvedValue([{ id: 1 }, { id: 2 }]);
    Object.assign(fakeBrowser.tabs, { sendMessage: sent, query });
    followCards();
    await setTipsEverywhere(false);
    await vi.waitFor(() => expect(sent.mock.calls).toEqual([1, 2].map((tab) => [tab, REFRESH_CARD])));
    expect(query).toHaveBeenCalledExactlyOnceWith({ discarded: false });
    await jobSetting.update(() => ({ task: 'move', title: 'Move', legs: [] }));
    await vi.waitFor(() => expect(sent).toHaveBeenCalledTimes(4));
    await keepAnswer({ words: 'x', once: {} }, 0);
    expect(query).toHaveBeenCalledTimes(2);
  });
});
