/** What the background answers to the card's requests, and what it remembers and opens. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../background/requests.ts';
import { findPortal } from '../../data/all-portals.ts';
import { findTipPortal, tipPortals } from '../../data/tip-portals.ts';
import type { HideScope } from '../../data/vocabulary.ts';
import type { Request } from '../../model/tips/messages.ts';
import { originsOf } from '../../storage/portal-permissions.ts';
import { closedInTab, reportedTips, takeSteps } from '../../storage/session.ts';
import { metTipsSetting, tipSetting } from '../../storage/tips.ts';
import { type FakePermissions, freshBrowser } from '../kit/fake-permissions.ts';
import { speak } from '../kit/messages.ts';

const DENTAL = 'https://uccitdp.com/';
const TRIWEST = 'https://tricare-bene.triwest.com/';
const TAB = 7;

const create = vi.fn<(tab: { url: string }) => Promise<unknown>>();
const openPopup = vi.fn<() => Promise<void>>();
let permissions: FakePermissions;

beforeEach(() => {
  permissions = freshBrowser();
  speak('en');
  for (const id of ['united-concordia', 'triwest']) permissions.grant(originsOf(findPortal(id)!));
  create.mockReset().mockResolvedValue({});
  openPopup.mockReset().mockResolvedValue();
  Object.assign(fakeBrowser.tabs, { create });
  Object.assign(fakeBrowser.action, { openPopup });
});

const ask = (request: Request, url = DENTAL) => answer(request, { tab: TAB, url });
const cardOn = async (url: string, tab = TAB) => {
  const card = await answer({ type: 'advice', url }, { tab, url });
  return card ?? null;
};
const hide = (scope: HideScope) => ask({ type: 'hide', portal: 'united-concordia', scope });
const opened = () => create.mock.calls.map(([{ url }]) => url);

describe('a page that asks for its card', () => {
  it('gets the tips of its portal in the language of the browser, opened the first time', async () => {
    const card = await cardOn(DENTAL);
    expect(card).toMatchObject({ portal: 'united-concordia', language: 'en', open: true });
    expect(card?.tips.length).toBeGreaterThan(0);
    speak('es');
    expect(await cardOn(DENTAL)).toMatchObject({ language: 'es' });
  });

  it('gets the card in the corner that the user has chosen', async () => {
    await ask({ type: 'move', corner: 'top-left' });
    expect(await cardOn(DENTAL)).toMatchObject({ corner: 'top-left' });
    expect(await cardOn(TRIWEST)).toMatchObject({ corner: 'top-left' });
  });

  it('gets none on a site that is no portal', async () => {
    permissions.grant(['https://example.com/*']);
    expect(await cardOn('https://example.com/')).toBeNull();
  });

  it('gets none in a tab in which the card was closed, and still gets it in others', async () => {
    await hide('tab');
    expect(await cardOn(DENTAL)).toBeNull();
    expect(await cardOn(DENTAL, TAB + 1)).not.toBeNull();
  });

  it('gets none on a portal on which tips are off, and still gets it on others', async () => {
    await hide('portal');
    expect(await cardOn(DENTAL, TAB + 1)).toBeNull();
    expect(await cardOn(TRIWEST)).not.toBeNull();
  });

  it('gets none where tips are off everywhere', async () => {
    await hide('everywhere');
    expect(await cardOn(DENTAL)).toBeNull();
    expect(await cardOn(TRIWEST)).toBeNull();
  });

  it('gets none where the browser does not say that tips may run there', async () => {
    fakeBrowser.permissions.contains = (() => Promise.reject(new Error('gone'))) as never;
    expect(await cardOn(DENTAL)).toBeNull();
  });
});

describe('a card that was open', () => {
  const met = async (url: string) => {
    const card = (await cardOn(url))!;
    await ask({ type: 'met', portal: card.portal, tips: card.tips.map(({ id }) => id) });
  };

  it('does not open by itself again on that portal, and does on another', async () => {
    await met(DENTAL);
    expect(await cardOn(DENTAL)).toMatchObject({ open: false });
    expect(await cardOn(TRIWEST)).toMatchObject({ open: true });
  });

  it('is remembered for each portal', async () => {
    await met(DENTAL);
    await met(TRIWEST);
    expect(Object.keys(await metTipsSetting.get()).sort()).toEqual(['triwest', 'united-concordia']);
  });

  it('is not remembered for a portal that does not exist', async () => {
    await ask({ type: 'met', portal: 'no-such-portal', tips: ['x'] });
    expect(await metTipsSetting.get()).toEqual({});
  });
});

describe('the button of a tip', () => {
  const actions = tipPortals.flatMap(({ id, tips }) =>
    tips.flatMap((tip) => (tip.action ? [{ portal: id, tip: tip.id, action: tip.action }] : [])),
  );

  it('opens the address that the data name for it, in a tab', async () => {
    const { portal, tip, action } = actions.find((one) => 'portal' in one.action)!;
    if (!('portal' in action)) throw new Error('A link was looked for.');
    await ask({ type: 'act', portal, tip });
    expect(opened()).toEqual([findTipPortal(action.portal)?.links[action.link]?.url]);
    expect(openPopup).not.toHaveBeenCalled();
  });

  it('opens the steps of a task for the page and the tab that it was pressed in', async () => {
    const { portal, tip, action } = actions.find((one) => 'task' in one.action)!;
    if (!('task' in action)) throw new Error('A task was looked for.');
    await ask({ type: 'act', portal, tip }, TRIWEST);
    expect(openPopup).toHaveBeenCalledTimes(1);
    expect(opened()).toEqual([]);
    expect(await takeSteps(TAB)).toEqual({ task: action.task, tab: TAB });
  });

  it.each([
    ['no-such-portal', 'x'],
    ['triwest', 'no-such-tip'],
  ])('opens nothing for %s, %s', async (portal, tip) => {
    await ask({ type: 'act', portal, tip });
    expect(opened()).toEqual([]);
    expect(openPopup).not.toHaveBeenCalled();
  });
});

describe('hiding', () => {
  it('in a tab changes no setting', async () => {
    const before = await tipSetting.get();
    await hide('tab');
    expect(await tipSetting.get()).toEqual(before);
    expect(await closedInTab(TAB)).toBe(true);
    expect(await closedInTab(TAB + 1)).toBe(false);
  });

  it('on a portal leaves the others, the corner and the tab as they are', async () => {
    await ask({ type: 'move', corner: 'top-right' });
    await hide('portal');
    expect(await tipSetting.get()).toEqual({
      off: false,
      portalsOff: ['united-concordia'],
      corner: 'top-right',
    });
    expect(await closedInTab(TAB)).toBe(false);
  });

  it('everywhere keeps what was chosen for single portals', async () => {
    await hide('portal');
    await hide('everywhere');
    expect(await tipSetting.get()).toMatchObject({ off: true, portalsOff: ['united-concordia'] });
  });
});

describe('a wrong tip', () => {
  it('opens the page of reports with the tips that exist, and without the address', async () => {
    const [known] = findTipPortal('triwest')!.tips;
    await ask({ type: 'report', portal: 'triwest', tips: ['no-such-tip', known!.id] }, `${TRIWEST}secret`);
    const url = new URL(opened()[0]!);
    expect(url.pathname).toBe('/report.html');
    expect(await reportedTips(url.searchParams.get('about'))).toEqual([
      expect.objectContaining({ name: expect.stringMatching(`^triwest/${known!.id}\\.`) }),
    ]);
    expect(decodeURIComponent(url.href)).not.toContain('secret');
  });

  it('opens nothing for a portal that does not exist', async () => {
    await ask({ type: 'report', portal: 'no-such-portal', tips: ['x'] });
    expect(opened()).toEqual([]);
  });
});
