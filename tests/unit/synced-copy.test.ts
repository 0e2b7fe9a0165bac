import fc from 'fast-check';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { portals } from '../../data/all-portals.ts';
import { tasks } from '../../data/all-tasks.ts';
import { profileSetting } from '../../storage/profile.ts';
import { reconcile, switchSync, syncSetting } from '../../storage/sync.ts';
import { taskMemorySetting } from '../../storage/tasks.ts';
import { tipSetting } from '../../storage/tips.ts';
import { laptopAndDesktop, TIPS } from '../kit/two-browsers.ts';

const { local, sync } = fakeBrowser.storage;

describe('the copy in the account', () => {
  it('never replaces a good value by a bad one, whatever it holds', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.jsonValue(),
        fc.constantFrom('profile', 'tips', 'tasks', 'badge'),
        async (junk, key) => {
          fakeBrowser.reset();
          await profileSetting.update(() => ({ region: 'west', status: 'retiree' }));
          await tipSetting.update(() => ({ ...TIPS, corner: 'top-left' }));
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
    await profileSetting.update(() => ({ region: 'west', status: 'tfl' }));
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
    await profileSetting.update(() => ({ region: 'west' }));
    const before = await local.get('profile');
    vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await expect(switchSync(true)).rejects.toThrow('QUOTA_BYTES');
    expect(await syncSetting.get()).toBe(false);
    expect(await local.get('profile')).toEqual(before);
  });

  it('catches up after a time in which it could not be written', async () => {
    await laptopAndDesktop();
    const full = vi.spyOn(sync, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    await profileSetting.update(() => ({ region: 'east', status: 'retiree' }));
    await expect(reconcile()).rejects.toThrow();
    full.mockRestore();
    await reconcile();
    expect((await sync.get('profile')).profile).toEqual({ region: 'east', status: 'retiree' });
  });

  it('stays within what browsers allow: 8 kB an item, with everything chosen that there is', async () => {
    await profileSetting.update(() => ({
      region: 'overseas',
      status: 'guard-reserve-family',
      plan: 'prime-demo',
      state: 'MP',
    }));
    await tipSetting.update(() => ({
      off: true,
      portalsOff: portals.map(({ id }) => id),
      corner: 'bottom-right',
    }));
    await taskMemorySetting.update(() => ({ recent: [], pinned: tasks.map(({ id }) => id) }));
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
