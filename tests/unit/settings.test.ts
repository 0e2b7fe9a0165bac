import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { peopleSetting } from '../../storage/people.ts';
import { profileSetting } from '../../storage/profile.ts';
import { closedInTab, closeInTab, keepAnswer } from '../../storage/session.ts';
import { onStored } from '../../storage/signals.ts';
import { metTipsSetting, tipSetting } from '../../storage/tips.ts';

beforeEach(() => fakeBrowser.reset());

const store = (key: string, value: unknown) => fakeBrowser.storage.local.set({ [key]: value });

describe('settings', () => {
  it('start empty', async () => {
    expect(await profileSetting.get()).toEqual({});
    expect(await peopleSetting.get()).toEqual({});
    expect(await tipSetting.get()).toEqual({ off: false, portalsOff: [], corner: 'bottom-right' });
    expect(await metTipsSetting.get()).toEqual({});
  });

  it('give back what was stored', async () => {
    await profileSetting.update(() => ({ region: 'west', status: 'retiree' }));
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

  it('of the first version, with a profile alone, are those of the person who asks', async () => {
    await store('profile', { region: 'west', status: 'retiree' });
    expect(await profileSetting.get()).toEqual({ region: 'west', status: 'retiree' });
    await peopleSetting.update(() => ({ a1: { kin: 'wife' } }));
    expect(await profileSetting.get()).toEqual({ region: 'west', status: 'retiree' });
  });

  it('lose only the damaged field of a person, and only the person who can’t be read', async () => {
    await store('people', {
      a1: { kin: 'wife', state: 'OH', plan: 'gold' },
      a2: { kin: 'robot', state: 'OH' },
      a3: { kin: 'son', name: 7 },
    });
    expect(await peopleSetting.get()).toEqual({ a1: { kin: 'wife', state: 'OH' }, a3: { kin: 'son' } });
  });

  it('keep a person of a newer version through a change of another', async () => {
    await store('people', { a1: { kin: 'robot', state: 'OH' }, a2: { kin: 'son', shoe: 9 } });
    await peopleSetting.update((people) => ({ ...people, a3: { kin: 'son' } }));
    expect(await fakeBrowser.storage.local.get('people')).toEqual({
      people: { a1: { kin: 'robot', state: 'OH' }, a2: { kin: 'son', shoe: 9 }, a3: { kin: 'son' } },
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

  it('can be read whatever is stored, and keep a change that is made on top of it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.jsonValue(), async (junk) => {
        for (const key of ['profile', 'people', 'tips', 'met-tips']) await store(key, junk);
        await profileSetting.update((profile) => ({ ...profile, plan: 'select' }));
        await peopleSetting.update((people) => ({ ...people, a0: { kin: 'son' } }));
        expect((await peopleSetting.get()).a0).toEqual({ kin: 'son' });
        await tipSetting.update((tips) => ({ ...tips, portalsOff: ['idco'] }));
        await metTipsSetting.update((met) => ({ ...met, idco: { 'a.b': '2026-11-23' } }));
        expect((await profileSetting.get()).plan).toBe('select');
        expect((await tipSetting.get()).portalsOff).toEqual(['idco']);
        expect((await metTipsSetting.get()).idco).toEqual({ 'a.b': '2026-11-23' });
      }),
    );
  });

  it('are removed from the storage once they are null', async () => {
    await keepAnswer({ words: 'x', once: {} }, 0);
    expect(await fakeBrowser.storage.session.get(null)).toHaveProperty('last-answer');
    await keepAnswer(null, 0);
    expect(await fakeBrowser.storage.session.get(null)).toEqual({});
  });

  it('write nothing where nothing changes', async () => {
    await tipSetting.update((tips) => ({ ...tips }));
    expect(await fakeBrowser.storage.local.get(null)).toEqual({});
  });

  it('report the repaired value of a change, until they are stopped', async () => {
    const seen: unknown[] = [];
    const stop = onStored(profileSetting, (profile, before) => seen.push([before, profile]));
    await store('profile', { region: 'east', status: 'admiral' });
    await fakeBrowser.storage.session.set({ profile: { region: 'overseas' } });
    stop();
    await store('profile', { region: 'west' });
    expect(seen).toEqual([[{}, { region: 'east', status: undefined }]]);
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
