import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findPortal } from '../../data/all-portals.ts';
import background from '../../entrypoints/background.ts';
import { cardsSetting } from '../../storage/cards.ts';
import { originsOf } from '../../storage/portal-permissions.ts';
import { closedInTab, closeInTab, keepQuietInTab, quietInTab } from '../../storage/session.ts';
import { fakeBadge } from '../kit/fake-badge.ts';
import { freshBrowser } from '../kit/fake-permissions.ts';
import { fakePorts } from '../kit/fake-ports.ts';
import { speak } from '../kit/messages.ts';

const URL = 'https://uccitdp.com/';
const OURS = { id: fakeBrowser.runtime.id, tab: { id: 1 }, frameId: 0, url: URL };

/** What the background does when a tab has got another id. */
const onReplaced: ((now: number, before: number) => void)[] = [];
/** What the background does when a tab has been closed. */
const onClosed: ((tab: number) => void)[] = [];

beforeEach(() => {
  onReplaced.length = 0;
  onClosed.length = 0;
  const permissions = freshBrowser();
  speak('en');
  permissions.grant(originsOf(findPortal('united-concordia')!));
  // The fake has no keyboard commands and no address bar, and draws no badge.
  Object.assign(fakeBrowser, {
    commands: { onCommand: { addListener: () => undefined } },
    omnibox: undefined,
    tabs: {
      ...fakeBrowser.tabs,
      onReplaced: {
        addListener: (listener: (now: number, before: number) => void) => onReplaced.push(listener),
      },
      onRemoved: { addListener: (listener: (tab: number) => void) => onClosed.push(listener) },
    },
  });
  fakeBadge();
  fakePorts();
  background.main();
});

/** The listener's answer; undefined if it ignores the message. */
async function send(message: unknown, sender: object): Promise<unknown> {
  const [answer] = await fakeBrowser.runtime.onMessage.trigger(message as never, sender as never, () => {});
  return answer;
}

describe('the background', () => {
  it('answers our own script in the top frame of a tab', async () => {
    expect(await send({ type: 'advice', url: URL, card: '' }, OURS)).toMatchObject({ open: true });
  });

  it('keeps tips hidden and cards quiet in a tab that was discarded and has another id', async () => {
    await closeInTab(1);
    await keepQuietInTab(1);
    for (const listener of onReplaced) listener(9, 1);
    await vi.waitFor(async () => expect([await closedInTab(9), await quietInTab(9)]).toEqual([true, true]));
    expect([await closedInTab(1), await quietInTab(1)]).toEqual([false, false]);
  });

  it('forgets where a card was once its tab is closed, and keeps the cards of other tabs', async () => {
    await send({ type: 'open', url: URL }, OURS);
    await send({ type: 'open', url: URL }, { ...OURS, tab: { id: 2 } });
    for (const listener of onClosed) listener(1);
    await vi.waitFor(async () =>
      expect(Object.values(await cardsSetting.get()).map(({ tab }) => tab)).toEqual([2]),
    );
  });

  it.each([
    ['another extension', { ...OURS, id: 'other@example' }],
    ['a frame inside the page', { ...OURS, frameId: 3 }],
    ['something that is in no tab', { ...OURS, tab: undefined }],
  ])('does not answer %s', async (_, sender) => {
    expect(await send({ type: 'advice', url: URL, card: '' }, sender)).toBeUndefined();
  });

  it.each([null, 'advice', { type: 'profile' }, { type: 'advice' }, { type: 'show', card: 'x' }])(
    'does not answer %j',
    async (message) => {
      expect(await send(message, OURS)).toBeUndefined();
    },
  );
});
