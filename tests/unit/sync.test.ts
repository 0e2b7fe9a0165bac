import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeSetting, deadlinesSetting } from '../../storage/deadlines.ts';
import { peopleSetting } from '../../storage/people.ts';
import { profileSetting } from '../../storage/profile.ts';
import {
  followSync,
  hasSyncedCopy,
  reconcile,
  removeSyncedCopy,
  switchSync,
  syncSetting,
} from '../../storage/sync.ts';
import { taskMemorySetting } from '../../storage/tasks.ts';
import { tipSetting } from '../../storage/tips.ts';
import { laptopAndDesktop, on, TIPS } from '../kit/two-browsers.ts';

const { local, sync } = fakeBrowser.storage;

describe('syncing', () => {
  it('is off, and nothing leaves the browser, until it is turned on', async () => {
    await profileSetting.update(() => ({ region: 'west' }));
    await reconcile();
    expect(await syncSetting.get()).toBe(false);
    expect(await sync.get(null)).toEqual({});
    expect(await hasSyncedCopy()).toBe(false);
  });

  it('brings settings to a new browser, and no deadlines, recent tasks or anything else', async () => {
    await profileSetting.update(() => ({ region: 'west', status: 'retiree' }));
    await tipSetting.update(() => ({ ...TIPS, portalsOff: ['triwest'], corner: 'top-left' }));
    await taskMemorySetting.update(() => ({ recent: ['check-claim'], pinned: ['check-referral'] }));
    await badgeSetting.update(() => true);
    await deadlinesSetting.update(() => [{ event: 'divorce', day: '2026-11-01' }]);
    await local.set({ progress: { 'check-claim': ['x'] }, 'met-tips': { triwest: {} } });
    await switchSync(true);
    const synced = Object.keys(await sync.get(null)).sort();
    expect(synced).toEqual(['badge', 'people', 'profile', 'tasks', 'tips']);
    const [, told = ''] = readFileSync('PRIVACY.md', 'utf8').split('## If you turn on sync');
    expect([...told.split('\n## ')[0]!.matchAll(/`([\w-]+)`/g)].map(([, key]) => key).sort()).toEqual(synced);
    expect(JSON.stringify(await sync.get(null))).not.toMatch(/divorce|check-claim|2026/);
    await on('desktop');
    await switchSync(true);
    expect(await profileSetting.get()).toEqual({ region: 'west', status: 'retiree' });
    expect(await tipSetting.get()).toEqual({ ...TIPS, portalsOff: ['triwest'], corner: 'top-left' });
    expect(await taskMemorySetting.get()).toEqual({ recent: [], pinned: ['check-referral'] });
    expect(await badgeSetting.get()).toBe(true);
    expect(await deadlinesSetting.get()).toEqual([]);
  });

  it('loses nothing at the first sync; this browser wins where both have a value', async () => {
    await profileSetting.update(() => ({ region: 'west', plan: 'prime' }));
    await taskMemorySetting.update(() => ({ recent: [], pinned: ['a', 'b'] }));
    await switchSync(true);
    await on('desktop');
    await profileSetting.update(() => ({ region: 'east', status: 'retiree' }));
    await taskMemorySetting.update(() => ({ recent: ['z'], pinned: ['b', 'c'] }));
    await switchSync(true);
    expect(await profileSetting.get()).toEqual({ region: 'east', status: 'retiree', plan: 'prime' });
    expect(await taskMemorySetting.get()).toEqual({ recent: ['z'], pinned: ['b', 'c', 'a'] });
    await on('laptop');
    await reconcile();
    expect(await profileSetting.get()).toEqual({ region: 'east', status: 'retiree', plan: 'prime' });
    expect((await taskMemorySetting.get()).pinned).toEqual(['b', 'c', 'a']);
  });

  it('keeps both changes where two browsers changed different things apart', async () => {
    await laptopAndDesktop();
    await profileSetting.update(() => ({ region: 'west', status: 'tfl' }));
    await on('laptop');
    await profileSetting.update(() => ({ region: 'east', status: 'retiree' }));
    await reconcile();
    await on('desktop');
    await reconcile();
    expect(await profileSetting.get()).toEqual({ region: 'east', status: 'tfl' });
    await on('laptop');
    await reconcile();
    expect(await profileSetting.get()).toEqual({ region: 'east', status: 'tfl' });
  });

  it('keeps both where two browsers add, change and remove different people', async () => {
    const wife = { kin: 'wife', plan: 'prime' } as const;
    await peopleSetting.update(() => ({ a1: wife, b1: { kin: 'son' } }));
    await switchSync(true);
    await on('desktop');
    await switchSync(true);
    await peopleSetting.update(({ a1 }) => ({ a1: { ...a1!, state: 'OH' }, d1: { kin: 'mother' } }));
    await on('laptop');
    await peopleSetting.update((all) => ({ ...all, a1: { ...wife, name: 'Ann' }, c1: { kin: 'daughter' } }));
    await reconcile();
    await on('desktop');
    await reconcile();
    const both = {
      a1: { ...wife, state: 'OH', name: 'Ann' },
      c1: { kin: 'daughter' },
      d1: { kin: 'mother' },
    };
    expect(await peopleSetting.get()).toEqual(both);
    await on('laptop');
    await reconcile();
    expect(await peopleSetting.get()).toEqual(both);
  });

  it('takes an answer back in both', async () => {
    await laptopAndDesktop();
    await profileSetting.update(() => ({ status: 'retiree' }));
    await reconcile();
    await on('laptop');
    await reconcile();
    expect(await profileSetting.get()).toEqual({ status: 'retiree' });
  });

  it('leaves everything where it is when it is turned off', async () => {
    await laptopAndDesktop();
    const copy = await sync.get(null);
    await switchSync(false);
    await profileSetting.update(() => ({ region: 'overseas' }));
    await reconcile();
    expect(await sync.get(null)).toEqual(copy);
    expect(await hasSyncedCopy()).toBe(true);
    await on('laptop');
    await reconcile();
    expect(await profileSetting.get()).toEqual({ region: 'west', status: 'retiree' });
  });

  it('ends everywhere once the copy is deleted, and no browser loses its settings or puts the copy back', async () => {
    await laptopAndDesktop();
    await removeSyncedCopy();
    expect(await sync.get(null)).toEqual({});
    await on('laptop');
    await reconcile();
    expect(await syncSetting.get()).toBe(false);
    expect(await sync.get(null)).toEqual({});
    expect(await profileSetting.get()).toEqual({ region: 'west', status: 'retiree' });
    await switchSync(true);
    expect(await hasSyncedCopy()).toBe(true);
  });

  it('gives settings back to a browser whose own were wiped', async () => {
    await laptopAndDesktop();
    await local.remove(['profile', 'tips']);
    await reconcile();
    expect(await profileSetting.get()).toEqual({ region: 'west', status: 'retiree' });
  });

  it('follows changes of either side by itself', async () => {
    followSync();
    await switchSync(true);
    await profileSetting.update(() => ({ region: 'west' }));
    await expect.poll(() => sync.get('profile')).toEqual({ profile: { region: 'west' } });
    await sync.set({ profile: { region: 'east' } });
    await expect.poll(() => profileSetting.get()).toEqual({ region: 'east' });
  });
});
