import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../background/requests.ts';
import { showTipsBehind, tipsBehind } from '../../components/popup/tips-behind.ts';
import { findPortal } from '../../data/all-portals.ts';
import { originsOf } from '../../storage/portal-permissions.ts';
import { closedInTab, closeInTab } from '../../storage/session.ts';
import { tipSetting } from '../../storage/tips.ts';
import { FakePermissions } from '../kit/fake-permissions.ts';
import { speak } from '../kit/messages.ts';

const GENESIS = 'https://my.mhsgenesis.health.mil/pages/home';
const DENTAL = 'https://uccitdp.com/';
const dental = originsOf(findPortal('united-concordia')!);

let fake: FakePermissions;
beforeEach(() => {
  fakeBrowser.reset();
  speak('en');
  fake = new FakePermissions();
  fake.install();
});

const stateOf = async (address: string, tab?: number) => (await tipsBehind({ address, tab }))?.state;

describe('tips behind the popup', () => {
  it.each(['https://example.com/', 'https://tr1west.com/', 'http://uccitdp.com/', 'about:blank', ''])(
    'are no matter on %s',
    async (address) => expect(await tipsBehind({ address, tab: 1 })).toBeNull(),
  );

  it('are offered on an opt-in portal, and come once the user says yes', async () => {
    const behind = (await tipsBehind({ address: GENESIS, tab: 1 }))!;
    expect(behind.state).toBe('offered');
    expect(await showTipsBehind(behind, 1)).toBe(true);
    expect(await stateOf(GENESIS)).toBe('on');
  });

  it('are still offered after a no', async () => {
    fake.answer = false;
    const behind = (await tipsBehind({ address: GENESIS, tab: 1 }))!;
    expect(await showTipsBehind(behind, 1)).toBe(false);
    expect(await stateOf(GENESIS)).toBe('offered');
  });

  it('are blocked on one of the five whose host the user has taken back', async () => {
    const behind = (await tipsBehind({ address: 'https://uccitdp.com./', tab: 1 }))!;
    expect(behind.state).toBe('blocked');
    await showTipsBehind(behind, 1);
    expect(await stateOf(DENTAL)).toBe('on');
  });

  it('come back where they were hidden: on the portal, everywhere, in the tab', async () => {
    fake.grant(dental);
    fake.tabs = [{ id: 1, url: DENTAL }];
    await tipSetting.update(() => ({ off: true, portalsOff: ['united-concordia'], corner: 'top-left' }));
    await closeInTab(1);
    // The widest reason first; each click lifts one.
    for (const state of ['off-everywhere', 'off-here', 'closed'] as const) {
      const behind = (await tipsBehind({ address: DENTAL, tab: 1 }))!;
      expect(behind.state).toBe(state);
      expect(await showTipsBehind(behind, 1)).toBe(true);
    }
    expect(await stateOf(DENTAL, 1)).toBe('on');
    expect(await closedInTab(1)).toBe(false);
    expect(fake.restarted).toEqual([1]);
  });
});

describe('the background', () => {
  const adviceFor = (url: string) =>
    answer({ type: 'advice', url, card: '' }, { tab: 1, url, private: false });

  it('gives tips only where the browser allows them now', async () => {
    expect(await adviceFor(DENTAL)).toBeNull();
    fake.grant(dental);
    expect(await adviceFor(DENTAL)).toMatchObject({ open: true });
    expect(await adviceFor('https://uccitdp.com./')).toMatchObject({ open: true });
    fake.revoke(dental);
    expect(await adviceFor(DENTAL)).toBeNull();
  });

  it('gives a script no tips for another site than its own', async () => {
    fake.grant(dental);
    fake.grant(originsOf(findPortal('mhs-genesis')!));
    expect(
      await answer({ type: 'advice', url: GENESIS, card: '' }, { tab: 1, url: DENTAL, private: false }),
    ).toBeNull();
  });
});
