import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { closedInTab, closeInTab } from '../../storage/closed-tabs.ts';
import { metTipsSetting, profileSetting, tipSetting } from '../../storage/store.ts';

beforeEach(() => fakeBrowser.reset());

const store = (key: string, value: unknown) => fakeBrowser.storage.local.set({ [key]: value });

describe('settings', () => {
  it('start empty', async () => {
    expect(await profileSetting.get()).toEqual({});
    expect(await tipSetting.get()).toEqual({ off: false, portalsOff: [], corner: 'bottom-right' });
    expect(await metTipsSetting.get()).toEqual({});
  });

  it('give back what was stored', async () => {
    await profileSetting.set({ region: 'west', status: 'retiree' });
    expect(await profileSetting.get()).toEqual({ region: 'west', status: 'retiree' });
  });

  it('lose only the damaged field of a profile', async () => {
    await store('profile', { region: 'north', status: 'retiree', plan: 7, state: 'TX' });
    expect(await profileSetting.get()).toEqual({
      region: undefined,
      status: 'retiree',
      plan: undefined,
      state: 'TX',
    });
  });

  it('lose only the damaged field of the tip settings', async () => {
    await store('tips', { off: 'yes', portalsOff: ['triwest'], corner: 'middle' });
    expect(await tipSetting.get()).toEqual({ off: false, portalsOff: ['triwest'], corner: 'bottom-right' });
  });

  it('lose only the damaged portal of the met tips', async () => {
    await store('met-tips', { triwest: { 'a.b': '2026-11-23' }, idco: 'x' });
    expect(await metTipsSetting.get()).toEqual({ triwest: { 'a.b': '2026-11-23' }, idco: {} });
  });

  it('can be read whatever is stored, and read the same again once written back', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(profileSetting, tipSetting, metTipsSetting),
        fc.jsonValue(),
        async (setting, junk) => {
          for (const key of ['profile', 'tips', 'met-tips']) await store(key, junk);
          const value = await setting.get();
          await setting.set(value as never);
          expect(await setting.get()).toEqual(value);
        },
      ),
    );
  });

  it('tell a watcher of a repaired value', async () => {
    const seen: unknown[] = [];
    const stop = profileSetting.watch((profile) => seen.push(profile));
    await store('profile', { region: 'east', status: 'admiral' });
    stop();
    await store('profile', { region: 'west' });
    expect(seen).toEqual([{ region: 'east', status: undefined }]);
  });
});

describe('closed tabs', () => {
  it('are remembered one by one', async () => {
    await closeInTab(3);
    expect(await closedInTab(3)).toBe(true);
    expect(await closedInTab(4)).toBe(false);
  });

  it('are forgotten oldest first, and never grow for ever', async () => {
    for (let tab = 0; tab < 201; tab++) await closeInTab(tab);
    expect(await closedInTab(0)).toBe(false);
    expect(await closedInTab(200)).toBe(true);
  });

  it('survive junk', async () => {
    await fakeBrowser.storage.session.set({ 'closed-tabs': 'junk' });
    expect(await closedInTab(1)).toBe(false);
    await closeInTab(1);
    expect(await closedInTab(1)).toBe(true);
  });
});
