/** What the background answers to the card, and to frames that only look like it. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerCard } from '../../background/card-requests.ts';
import { findPortal } from '../../data/all-portals.ts';
import { findTipPortal } from '../../data/tip-portals.ts';
import type { CardQuestion, CardRequest } from '../../model/tips/messages.ts';
import { findCard, openCard } from '../../storage/cards.ts';
import { jobInHand, storeJob } from '../../storage/job.ts';
import { originsOf } from '../../storage/portal-permissions.ts';
import { profileSetting } from '../../storage/profile.ts';
import { closedInTab, quietInTab, reportedTips, takeSteps } from '../../storage/session.ts';
import { progressSetting } from '../../storage/tasks.ts';
import { metTipsSetting, tipSetting } from '../../storage/tips.ts';
import { type FakePermissions, freshBrowser } from '../kit/fake-permissions.ts';
import { speak } from '../kit/messages.ts';

const TRIWEST = 'https://tricare-bene.triwest.com/';
const TAB = 7;
const FRAME = 3;

const sendMessage = vi.fn();
const create = vi.fn<(tab: { url: string }) => Promise<unknown>>();
const openPopup = vi.fn<() => Promise<void>>();
let permissions: FakePermissions;
let card: string;

beforeEach(async () => {
  permissions = freshBrowser();
  speak('en');
  permissions.grant(originsOf(findPortal('triwest')!));
  sendMessage.mockReset().mockResolvedValue(undefined);
  create.mockReset().mockResolvedValue({});
  openPopup.mockReset().mockResolvedValue();
  Object.assign(fakeBrowser.tabs, { sendMessage, create });
  Object.assign(fakeBrowser.action, { openPopup });
  card = await openCard(TAB, TRIWEST);
});

const OURS = { tab: TAB, frame: FRAME, private: false };
const ask = (question: CardQuestion, sender = OURS, token = card) =>
  answerCard({ ...question, card: token } as CardRequest, sender);
const show = (sender = OURS) => ask({ type: 'show' }, sender);

const JOB = {
  task: 'move',
  title: 'Move',
  legs: [
    {
      portal: 'milconnect',
      name: 'milConnect',
      url: 'https://m.example/',
      steps: [{ key: 'm.1', text: 'A' }],
    },
    { portal: 'triwest', name: 'TriWest', url: TRIWEST, steps: [{ key: 't.1', text: 'B' }] },
  ],
};

describe('the card', () => {
  it('gets the tips of its page for this person', async () => {
    await profileSetting.update(() => ({ region: 'east' }));
    const content = await show();
    expect(content?.tips[0]?.text).toMatch(/You told us you are in the East/);
    expect(content?.words.title).toMatch(/TriWest/);
  });

  it.each([
    ['another frame', { ...OURS, frame: 4 }],
    ['another tab', { ...OURS, tab: TAB + 1 }],
  ])('is no other that has heard of the token: %s', async (_, sender) => {
    await show();
    expect(await show(sender)).toBeNull();
    await ask({ type: 'hide', scope: 'everywhere' }, sender);
    expect(await tipSetting.get()).toMatchObject({ off: false });
  });

  it('is no frame without a token, nor one that has not asked for its content', async () => {
    for (const token of ['', 'x', '__proto__', 'constructor']) {
      expect(await ask({ type: 'show' }, OURS, token)).toBeNull();
    }
    await ask({ type: 'hide', scope: 'everywhere' });
    expect(await tipSetting.get()).toMatchObject({ off: false });
  });

  it('gets nothing where tips may no longer run', async () => {
    await show();
    permissions.revoke(originsOf(findPortal('triwest')!));
    expect(await show()).toBeNull();
  });

  it('may fill a tab of its own', async () => {
    expect(await show({ tab: TAB + 1, frame: 0, private: false })).not.toBeNull();
  });
});

describe('what is done in the card', () => {
  beforeEach(() => show());

  it('reaches the launcher of its page only, with its token', async () => {
    await ask({ type: 'fit', height: 300 });
    expect(sendMessage).toHaveBeenCalledExactlyOnceWith(
      TAB,
      { card, what: 'fit', height: 300 },
      { frameId: 0 },
    );
  });

  it('counts its tips as seen, but not in a private window', async () => {
    await ask({ type: 'met' }, { ...OURS, private: true });
    expect(await metTipsSetting.get()).toEqual({});
    await ask({ type: 'met' });
    expect(Object.keys(await metTipsSetting.get())).toEqual(['triwest']);
  });

  it('keeps the card closed in the tab once it was closed', async () => {
    await ask({ type: 'close' });
    expect(await quietInTab(TAB)).toBe(true);
    expect(sendMessage).toHaveBeenCalledWith(TAB, { card, what: 'close', height: 0 }, { frameId: 0 });
  });

  it('opens the steps of a tip for its tab, and nothing for an unknown tip', async () => {
    const tip = findTipPortal('triwest')!.tips.find(({ action }) => action && 'task' in action)!;
    await ask({ type: 'steps', tip: 'no-such-tip' });
    expect(openPopup).not.toHaveBeenCalled();
    await ask({ type: 'steps', tip: tip.id });
    expect(openPopup).toHaveBeenCalledTimes(1);
    expect(await takeSteps(TAB)).toMatchObject({ tab: TAB });
  });

  it('reports the tips that it shows, without the address', async () => {
    await ask({ type: 'report' });
    const url = new URL(create.mock.calls[0]![0].url);
    expect(url.pathname).toBe('/report.html');
    const reported = await reportedTips(url.searchParams.get('about')!);
    expect(reported.length).toBeGreaterThan(0);
    expect(reported.every(({ name }) => name.startsWith('triwest/'))).toBe(true);
    expect(decodeURIComponent(url.href)).not.toContain('triwest.com');
  });

  it.each([
    ['tab', { closed: true, off: false, portalsOff: [] }],
    ['portal', { closed: false, off: false, portalsOff: ['triwest'] }],
    ['everywhere', { closed: false, off: true, portalsOff: [] }],
  ] as const)('hides %s, says so, and undoes it', async (scope, { closed, ...settings }) => {
    const before = await tipSetting.get();
    await ask({ type: 'hide', scope });
    expect(await tipSetting.get()).toMatchObject(settings);
    expect(await closedInTab(TAB)).toBe(closed);
    expect(await show()).toMatchObject({ hidden: scope });
    await ask({ type: 'undo' });
    expect(await tipSetting.get()).toEqual(before);
    expect(await closedInTab(TAB)).toBe(false);
    expect(await show()).toMatchObject({ hidden: null });
  });

  it('cannot undo what it has not hidden', async () => {
    await tipSetting.update((tips) => ({ ...tips, off: true }));
    await ask({ type: 'undo' });
    expect(await tipSetting.get()).toMatchObject({ off: true });
  });

  it('hides in a private window for the tab only', async () => {
    await ask({ type: 'hide', scope: 'portal' }, { ...OURS, private: true });
    expect(await tipSetting.get()).toMatchObject({ portalsOff: [] });
    expect(await closedInTab(TAB)).toBe(true);
  });

  it('ends the time for undoing when it closes', async () => {
    await ask({ type: 'hide', scope: 'tab' });
    await ask({ type: 'close' });
    expect(await findCard(card)).toMatchObject({ hidden: null });
  });
});

describe('the job in hand', () => {
  beforeEach(() => storeJob(JOB));

  it('shows its next step on this portal, and its ticks are those of the popup', async () => {
    expect((await show())?.job).toMatchObject({ title: 'Move', left: 2, step: { key: 't.1', text: 'B' } });
    await ask({ type: 'done', step: 't.1' });
    expect(await progressSetting.get()).toEqual({ move: ['t.1'] });
    expect((await show())?.job).toMatchObject({
      left: 1,
      step: null,
      next: { label: 'Next: milConnect', url: 'https://m.example/' },
    });
  });

  it('is over with its last step', async () => {
    await show();
    for (const step of ['t.1', 'no-such-step', 'm.1']) await ask({ type: 'done', step });
    expect(await jobInHand()).toBeNull();
    expect(await progressSetting.get()).toEqual({ move: ['t.1', 'm.1'] });
    expect((await show())?.job).toBeNull();
  });

  it('can be put away', async () => {
    await show();
    await ask({ type: 'away' });
    expect(await jobInHand()).toBeNull();
  });

  it('is neither shown nor ticked in a private window', async () => {
    const inPrivate = { ...OURS, private: true };
    expect((await show(inPrivate))?.job).toBeNull();
    await ask({ type: 'done', step: 't.1' }, inPrivate);
    expect(await progressSetting.get()).toEqual({});
  });
});
