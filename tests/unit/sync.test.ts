import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { badgeSetting, deadlinesSetting } from '../../browser/deadlines';
import { profileSetting, tipSetting } from '../../browser/settings';
import {
  followSync,
  hasSyncedCopy,
  reconcile,
  removeSyncedCopy,
  switchSync,
  syncSetting,
} from '../../browser/sync';
import { taskMemorySetting } from '../../browser/task-memory';
import { portals } from '../../data/all-portals';
import { tasks } from '../../data/all-tasks';

const { local, sync } = fakeBrowser.storage;
const TIPS = { off: false, portalsOff: [] as string[], corner: 'bottom-right' as const };

/** The local areas of two browsers that share an account; one of them is in use at a time. */
const shelf = new Map<string, Record<string, unknown>>();
let inUse = 'laptop';

async function on(name: 'laptop' | 'desktop'): Promise<void> {
  shelf.set(inUse, await local.get(null));
  inUse = name;
  await local.clear();
  await local.set(shelf.get(name) ?? {});
}

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  shelf.clear();
  inUse = 'laptop';
});

async function laptopAndDesktop() {
  await profileSetting.set({ region: 'west', status: 'retiree' });
  await switchSync(true);
  await on('desktop');
  await switchSync(true);
}

describe('syncing', () => {
  it('is off, and nothing leaves the browser, until it is turned on', async () => {
    await profileSetting.set({ region: 'west' });
    await reconcile();
    expect(await syncSetting.get()).toBe(false);
    expect(await sync.get(null)).toEqual({});
    expect(await hasSyncedCopy()).toBe(false);
  });

  it('brings settings to a new browser, and no deadlines, recent tasks or anything else', async () => {
    await profileSetting.set({ region: 'west', status: 'retiree' });
    await tipSetting.set({ ...TIPS, portalsOff: ['triwest'], corner: 'top-left' });
    await taskMemorySetting.set({ recent: ['check-claim'], pinned: ['check-referral'] });
    await badgeSetting.set(true);
    await deadlinesSetting.set([{ event: 'divorce', day: '2026-11-01' }]);
    await local.set({ progress: { 'check-claim': ['x'] }, 'met-tips': { triwest: {} } });
    await switchSync(true);
    const synced = Object.keys(await sync.get(null)).sort();
    expect(synced).toEqual(['badge', 'profile', 'tasks', 'tips']);
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

  it('loses nothing at the first meeting; this browser counts where both have said something', async () => {
    await profileSetting.set({ region: 'west', plan: 'prime' });
    await taskMemorySetting.set({ recent: [], pinned: ['a', 'b'] });
    await switchSync(true);
    await on('desktop');
    await profileSetting.set({ region: 'east', status: 'retiree' });
    await taskMemorySetting.set({ recent: ['z'], pinned: ['b', 'c'] });
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
    await profileSetting.set({ region: 'west', status: 'tfl' });
    await on('laptop');
    await profileSetting.set({ region: 'east', status: 'retiree' });
    await reconcile();
    await on('desktop');
    await reconcile();
    expect(await profileSetting.get()).toEqual({ region: 'east', status: 'tfl' });
    await on('laptop');
    await reconcile();
    expect(await profileSetting.get()).toEqual({ region: 'east', status: 'tfl' });
  });

  it('takes an answer back in both', async () => {
    await laptopAndDesktop();
    await profileSetting.set({ status: 'retiree' });
    await reconcile();
    await on('laptop');
    await reconcile();
    expect(await profileSetting.get()).toEqual({ status: 'retiree' });
  });

  it('leaves everything where it is when it is turned off', async () => {
    await laptopAndDesktop();
    const copy = await sync.get(null);
    await switchSync(false);
    await profileSetting.set({ region: 'overseas' });
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
    await profileSetting.set({ region: 'west' });
    await expect.poll(() => sync.get('profile')).toEqual({ profile: { region: 'west' } });
    await sync.set({ profile: { region: 'east' } });
    await expect.poll(() => profileSetting.get()).toEqual({ region: 'east' });
  });
});

describe('the copy in the account', () => {
  it('never replaces a good value by a bad one, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('profile', 'tips', 'tasks', 'badge'),
        async (junk, key) => {
          fakeBrowser.reset();
          await profileSetting.set({ region: 'west', status: 'retiree' });
          await tipSetting.set({ ...TIPS, corner: 'top-left' });
          await switchSync(true);
          await sync.set({ [key]: junk });
          await reconcile();
          const { region, status } = await profileSetting.get();
          if (!isObject(junk)) expect([region, status]).toEqual(['west', 'retiree']);
          else expect([region ?? 'west', status ?? 'retiree']).toEqual(['west', 'retiree']);
          expect(['top-left', 'bottom-right']).toContain((await tipSetting.get()).corner);
          // What was understood is stored so that it is understood again.
          expect(profileSetting.accepts((await local.get('profile')).profile)).toBe(true);
        },
      ),
    );
  });

  it('may come from a newer version: its fields and values outlive this one, here and there', async () => {
    await laptopAndDesktop();
    const newer = { region: 'moon', status: 'retiree', shoe: 9 };
    await sync.set({ profile: newer });
    await reconcile();
    expect(await profileSetting.get()).toEqual({ region: 'west', status: 'retiree' });
    await profileSetting.set({ region: 'west', status: 'tfl' });
    await reconcile();
    expect((await sync.get('profile')).profile).toEqual({ ...newer, status: 'tfl' });
  });

  it('survives a downgrade of this browser, in which the newer version had agreed on its values', async () => {
    await laptopAndDesktop();
    const newer = { region: 'moon', status: 'retiree', shoe: 9 };
    await sync.set({ profile: newer });
    await local.set({ profile: newer, 'sync-agreed': { profile: { region: 'moon', status: 'retiree' } } });
    await reconcile();
    expect((await sync.get('profile')).profile).toEqual(newer);
    expect((await local.get('profile')).profile).toEqual(newer);
    expect(await profileSetting.get()).toEqual({ region: undefined, status: 'retiree' });
  });

  it('can be full: nothing is lost here, and syncing does not begin', async () => {
    await profileSetting.set({ region: 'west' });
    const before = await local.get('profile');
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(switchSync(true)).rejects.toThrow('QUOTA_BYTES');
    expect(await syncSetting.get()).toBe(false);
    expect(await local.get('profile')).toEqual(before);
  });

  it('catches up after a time in which it could not be written', async () => {
    await laptopAndDesktop();
    const full = vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await profileSetting.set({ region: 'east', status: 'retiree' });
    await expect(reconcile()).rejects.toThrow();
    full.mockRestore();
    await reconcile();
    expect((await sync.get('profile')).profile).toEqual({ region: 'east', status: 'retiree' });
  });

  it('stays within what browsers allow: 8 kB an item, with everything chosen that there is', async () => {
    await profileSetting.set({
      region: 'overseas',
      status: 'guard-reserve-family',
      plan: 'prime-demo',
      state: 'MP',
    });
    await tipSetting.set({ off: true, portalsOff: portals.map(({ id }) => id), corner: 'bottom-right' });
    await taskMemorySetting.set({ recent: [], pinned: tasks.map(({ id }) => id) });
    await switchSync(true);
    for (const [key, value] of Object.entries(await sync.get(null))) {
      expect(key.length + JSON.stringify(value).length, key).toBeLessThan(8192);
    }
  });

  it('is not asked about in a browser without one', async () => {
    vi.spyOn(sync, 'get').mockRejectedValue(new Error('no account'));
    await expect(switchSync(true)).rejects.toThrow('no account');
    expect(await syncSetting.get()).toBe(false);
  });
});

const isObject = (value: unknown) => typeof value === 'object' && value !== null && !Array.isArray(value);
