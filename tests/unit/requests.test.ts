/** What the background answers to the launcher's script, and what it remembers and opens. */
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answer } from '../../background/requests.ts';
import { findPortal } from '../../data/all-portals.ts';
import { tipPortals } from '../../data/tip-portals.ts';
import { REGIONS, STATUSES } from '../../data/vocabulary.ts';
import type { LauncherContent, LauncherRequest } from '../../model/tips/messages.ts';
import { changeCard, findCard, forgetCards, openCard } from '../../storage/cards.ts';
import { storeJob } from '../../storage/job.ts';
import { originsOf } from '../../storage/portal-permissions.ts';
import { profileSetting } from '../../storage/profile.ts';
import { closeInTab } from '../../storage/session.ts';
import { hideTipsOn, metTipsSetting, setTipsEverywhere } from '../../storage/tips.ts';
import { type FakePermissions, freshBrowser } from '../kit/fake-permissions.ts';
import { speak } from '../kit/messages.ts';

const DENTAL = 'https://uccitdp.com/';
const TRIWEST = 'https://tricare-bene.triwest.com/';
const TAB = 7;

const create = vi.fn<(tab: { url: string }) => Promise<unknown>>();
let permissions: FakePermissions;

beforeEach(() => {
  permissions = freshBrowser();
  speak('en');
  for (const id of ['united-concordia', 'triwest']) permissions.grant(originsOf(findPortal(id)!));
  vi.restoreAllMocks();
  create.mockReset().mockResolvedValue({});
  Object.assign(fakeBrowser.tabs, { create });
});

const ask = (request: LauncherRequest, { url = DENTAL, tab = TAB, inPrivate = false } = {}) =>
  answer(request, { tab, url, private: inPrivate });
const launcherOn = async (url: string, { tab = TAB, card = '' } = {}) =>
  (await ask({ type: 'advice', url, card }, { url, tab })) as LauncherContent | null;
const touch = (url: string, open: '0' | '1' = '1', inPrivate = false) =>
  ask({ type: 'touch', url, open }, { url, inPrivate });
const openOn = async (url: string) => (await ask({ type: 'open', url }, { url })) as string;

const JOB = {
  task: 'move',
  title: 'Move',
  legs: [
    { portal: 'triwest', name: 'TriWest', url: TRIWEST, steps: [{ key: 'triwest.1', text: 'Pay there.' }] },
  ],
};

describe('a page that asks what to show', () => {
  it('gets a launcher in the language of the browser, opened the first time', async () => {
    expect(await launcherOn(DENTAL)).toMatchObject({ language: 'en', open: true });
    expect((await launcherOn(DENTAL))?.fresh).toBeGreaterThan(0);
    speak('es');
    expect(await launcherOn(DENTAL)).toMatchObject({ language: 'es' });
  });

  it('gets no text of a tip', async () => {
    const texts = tipPortals.flatMap(({ tips }) => tips.map(({ text }) => text.en));
    const given = JSON.stringify(await launcherOn(DENTAL));
    expect(texts.filter((text) => given.includes(text))).toEqual([]);
  });

  it('gets the same, whoever somebody is, on the first day and when the tips were seen', async () => {
    const everybody = REGIONS.flatMap((region) => STATUSES.map((status) => ({ region, status })));
    const answers = async () => {
      const given = new Set<string>();
      for (const profile of [{}, ...everybody]) {
        await profileSetting.update(() => profile);
        given.add(JSON.stringify(await launcherOn(TRIWEST)));
      }
      return [...given];
    };
    expect(await answers()).toHaveLength(1);
    await touch(TRIWEST);
    expect(await answers()).toHaveLength(1);
  });

  it('gets it in the corner that the user has chosen', async () => {
    await ask({ type: 'move', corner: 'top-left' });
    expect(await launcherOn(DENTAL)).toMatchObject({ corner: 'top-left' });
    expect(await launcherOn(TRIWEST)).toMatchObject({ corner: 'top-left' });
  });

  it('gets none on a site that is no portal, and none for another site than its own', async () => {
    permissions.grant(['https://example.com/*']);
    expect(await launcherOn('https://example.com/')).toBeNull();
    expect(await ask({ type: 'advice', url: TRIWEST, card: '' }, { url: DENTAL })).toBeNull();
  });

  it('gets none where the tips are hidden: in the tab, on the portal, everywhere', async () => {
    await closeInTab(TAB);
    expect(await launcherOn(DENTAL)).toBeNull();
    expect(await launcherOn(DENTAL, { tab: TAB + 1 })).not.toBeNull();
    await hideTipsOn('united-concordia');
    expect(await launcherOn(DENTAL, { tab: TAB + 1 })).toBeNull();
    expect(await launcherOn(TRIWEST, { tab: TAB + 1 })).not.toBeNull();
    await setTipsEverywhere(false);
    expect(await launcherOn(TRIWEST, { tab: TAB + 1 })).toBeNull();
  });

  it('gets none where the browser does not say that tips may run there', async () => {
    fakeBrowser.permissions.contains = (() => Promise.reject(new Error('gone'))) as never;
    expect(await launcherOn(DENTAL)).toBeNull();
  });

  it('gets one although the memory of the session fails', async () => {
    vi.spyOn(fakeBrowser.storage.session, 'get').mockRejectedValue(new Error('gone'));
    expect(await launcherOn(DENTAL)).not.toBeNull();
  });
});

describe('a card that was touched', () => {
  it('does not open by itself again on that portal, and does on another', async () => {
    await touch(DENTAL);
    expect(await launcherOn(DENTAL)).toMatchObject({ open: false, fresh: 0 });
    expect(await launcherOn(TRIWEST)).toMatchObject({ open: true });
    expect(Object.keys(await metTipsSetting.get())).toEqual(['united-concordia']);
  });

  it('stays closed in its tab once it was closed there, on every portal', async () => {
    await touch(DENTAL, '0');
    expect(await launcherOn(TRIWEST)).toMatchObject({ open: false });
    expect(await launcherOn(TRIWEST, { tab: TAB + 1 })).toMatchObject({ open: true });
  });

  it('leaves nothing behind in a private window', async () => {
    await touch(DENTAL, '1', true);
    expect(await metTipsSetting.get()).toEqual({});
  });
});

describe('the job in hand', () => {
  it('opens the card on its portal, again and in a tab that was closed, but on no other', async () => {
    for (const url of [DENTAL, TRIWEST]) await touch(url, '0');
    await storeJob(JOB);
    expect(await launcherOn(TRIWEST)).toMatchObject({ open: true });
    expect(await launcherOn(DENTAL)).toMatchObject({ open: false });
  });
});

describe('a card that opens', () => {
  it('gets a token of its own, bound to its tab and page, and the query is not kept', async () => {
    const [one, two] = [await openOn(`${TRIWEST}claims?sid=secret#/x`), await openOn(TRIWEST)];
    expect(one).not.toBe(two);
    expect(await findCard(one)).toEqual({
      tab: TAB,
      url: `${TRIWEST}claims#/x`,
      frame: null,
      hidden: null,
    });
  });

  it('gets none where no tips may run', async () => {
    await setTipsEverywhere(false);
    expect(await openOn(DENTAL)).toBeNull();
    expect(await ask({ type: 'open', url: TRIWEST }, { url: DENTAL })).toBeNull();
  });

  it('follows its page to another address', async () => {
    const card = await openOn(TRIWEST);
    await launcherOn(`${TRIWEST}claims?x=1`, { card });
    expect(await findCard(card)).toMatchObject({ url: `${TRIWEST}claims` });
    await launcherOn(`${TRIWEST}other`, { card, tab: TAB + 1 });
    expect(await findCard(card), 'not to one of another tab').toMatchObject({ url: `${TRIWEST}claims` });
  });

  it('is forgotten with its tab', async () => {
    const [one, other] = [await openOn(TRIWEST), await openCard(TAB + 1, TRIWEST)];
    await forgetCards(TAB);
    expect(await findCard(one)).toBeUndefined();
    expect(await findCard(other)).toMatchObject({ tab: TAB + 1 });
  });

  it('keeps its launcher while it still offers to undo', async () => {
    const card = await openOn(TRIWEST);
    await changeCard(card, { hidden: 'everywhere' });
    await setTipsEverywhere(false);
    expect(await launcherOn(TRIWEST, { card })).toMatchObject({ open: false, fresh: 0 });
    expect(await launcherOn(TRIWEST)).toBeNull();
  });

  it('fills a tab where no frame comes up, and only if none has', async () => {
    const card = await openOn(TRIWEST);
    await ask({ type: 'elsewhere', card }, { tab: TAB + 1 });
    expect(create).not.toHaveBeenCalled();
    await ask({ type: 'elsewhere', card });
    expect(create.mock.calls[0]?.[0].url).toMatch(new RegExp(`/card-in-tab\\.html#${card}$`));
    await changeCard(card, { frame: 3 });
    await ask({ type: 'elsewhere', card });
    expect(create).toHaveBeenCalledTimes(1);
  });
});
