/** What a page of ours leaves behind when it was shown in a private window: nothing. */
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { openBeside } from '../../background/open-tab.ts';
import { leaveNoTrace } from '../../storage/private-window.ts';
import { profileSetting } from '../../storage/profile.ts';
import { keepAnswer, lastAnswer, leaveSteps, takeSteps } from '../../storage/session.ts';
import { onStored } from '../../storage/signals.ts';
import { taskMemorySetting } from '../../storage/tasks.ts';
import { bundledFrom } from '../kit/imports.ts';

/** The page's own tab, if it is in one, and its window. */
function shownIn(where: { tab?: { incognito: boolean }; window?: { incognito: boolean } }) {
  Object.assign(fakeBrowser.tabs, { getCurrent: async () => where.tab });
  Object.assign(fakeBrowser.windows, { getCurrent: async () => where.window });
}
const everything = async () => [
  await fakeBrowser.storage.local.get(null),
  await fakeBrowser.storage.session.get(null),
];

beforeEach(() => fakeBrowser.reset());
afterEach(async () => {
  shownIn({ window: { incognito: false } });
  await leaveNoTrace();
});

describe('a page in a private window', () => {
  const PLACES = { 'a popup': { window: { incognito: true } }, 'a tab': { tab: { incognito: true } } };

  it.each(Object.entries(PLACES))(
    'as %s stores nothing, and still sees its own changes',
    async (_, place) => {
      await profileSetting.update(() => ({ region: 'east' }));
      const before = await everything();
      shownIn(place);
      await leaveNoTrace();
      await taskMemorySetting.update((tasks) => ({ ...tasks, recent: ['get-mental-health-care'] }));
      await profileSetting.update((profile) => ({ ...profile, status: 'retiree' }));
      await keepAnswer({ words: 'behavioral health', once: {} }, 1000);
      expect(await everything()).toEqual(before);
      expect(await taskMemorySetting.get()).toMatchObject({ recent: ['get-mental-health-care'] });
      expect(await profileSetting.get()).toEqual({ region: 'east', status: 'retiree' });
      expect(await lastAnswer(1000)).toMatchObject({ words: 'behavioral health' });
    },
  );

  it('hears of its own changes', async () => {
    shownIn({ window: { incognito: true } });
    await leaveNoTrace();
    const heard = vi.fn<(value: unknown, before: unknown) => void>();
    const stop = onStored(profileSetting, heard);
    const before = await profileSetting.get();
    await profileSetting.update(() => ({ region: 'west' }));
    stop();
    await profileSetting.update(() => ({ region: 'overseas' }));
    expect(heard).toHaveBeenCalledExactlyOnceWith({ region: 'west' }, before);
  });

  it('takes the note of a tip with it', async () => {
    await leaveSteps({ task: 'check-claim', tab: 7 });
    shownIn({ window: { incognito: true } });
    await leaveNoTrace();
    expect(await takeSteps(7)).toEqual({ task: 'check-claim', tab: 7 });
    expect(await everything()).toEqual([{}, {}]);
  });
});

describe('pages of ours', () => {
  const PAGES = ['call/main.tsx', 'card.tsx', 'popup/main.tsx', 'real/main.tsx', 'report/main.tsx'];

  it.each(PAGES)('%s says that it leaves no trace, or has nothing to write with', (page) => {
    const entry = `entrypoints/${page}`;
    const canWrite = bundledFrom(entry).has('storage/store.ts');
    expect(/leaveNoTrace\(\)/.test(readFileSync(entry, 'utf8'))).toBe(canWrite);
  });

  it('options/main.tsx alone stores there what somebody sets by hand', () => {
    expect(readFileSync('entrypoints/options/main.tsx', 'utf8')).not.toContain('leaveNoTrace');
  });
});

it('a page in a normal window stores its changes', async () => {
  shownIn({ window: { incognito: false } });
  await leaveNoTrace();
  await profileSetting.update(() => ({ region: 'west' }));
  expect(await everything()).toEqual([{ profile: { region: 'west' } }, {}]);
});

it('a page stores its changes if the browser does not say in which window it is', async () => {
  Object.assign(fakeBrowser.tabs, { getCurrent: () => Promise.reject(new Error('no')) });
  await leaveNoTrace();
  await profileSetting.update(() => ({ region: 'west' }));
  expect(await everything()).toEqual([{ profile: { region: 'west' } }, {}]);
});

describe('a tab that a page asked for', () => {
  const create = vi.fn<(tab: object) => Promise<unknown>>();
  const from = (tab: object) =>
    Object.assign(fakeBrowser.tabs, { create, get: async () => ({ windowId: 3, index: 4, ...tab }) });
  beforeEach(() => create.mockReset().mockResolvedValue({}));

  it('opens beside the page, in its window, and belongs to it', async () => {
    from({ incognito: false });
    await openBeside('https://uccitdp.com/', 7);
    const place = { openerTabId: 7, windowId: 3, index: 5 };
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'https://uccitdp.com/', ...place });
  });

  it('never shows a page of ours in a normal window for a private one, as Chromium would', async () => {
    from({ incognito: true });
    await openBeside(fakeBrowser.runtime.getURL('/report.html' as never), 7);
    expect(create).not.toHaveBeenCalled();
    await openBeside('https://uccitdp.com/', 7);
    expect(create).toHaveBeenCalledTimes(1);
  });

  it('opens all the same if its page has closed meanwhile', async () => {
    Object.assign(fakeBrowser.tabs, { create, get: () => Promise.reject(new Error('No tab with id: 7.')) });
    await openBeside('https://uccitdp.com/', 7);
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: 'https://uccitdp.com/' });
  });
});
