/** Whatever is stored and whatever the storage refuses, the popup answers and the profile stays. */
import { readFileSync } from 'node:fs';
import { fireEvent, waitFor } from '@testing-library/preact';
import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { updateBadge } from '../../background/badge.ts';
import { remembered } from '../../components/popup/remembered.ts';
import { profileSetting } from '../../storage/profile.ts';
import { closedInTab, keepAnswer } from '../../storage/session.ts';
import { settingsFile } from '../../storage/settings-file.ts';
import { reconcile } from '../../storage/sync.ts';
import { taskMemorySetting } from '../../storage/tasks.ts';
import { tipSetting } from '../../storage/tips.ts';
import { fakeBadge } from '../kit/fake-badge.ts';
import { everything, LOCAL, SESSION } from '../kit/junk.ts';
import { find, showPopup, viewOf } from '../kit/setup.tsx';
import { openOptions, openPopup, SETTINGS, store } from '../kit/stored.tsx';

const { local } = fakeBrowser.storage;

beforeEach(() => {
  fakeBadge();
});
afterEach(() => vi.restoreAllMocks());

describe('junk in every item of every area', () => {
  it('means every item that there is', () => {
    const [, table = ''] = readFileSync('PRIVACY.md', 'utf8').match(/\| kept as([\s\S]*?)\n\n/) ?? [];
    const kept = [...table.matchAll(/^\| `([\w-]+)`/gm)].map(([, key]) => key);
    expect([...LOCAL, ...SESSION].sort()).toEqual(kept.sort());
  });

  it('leaves a popup that answers, and options that show everything', async () => {
    await fc.assert(
      fc.asyncProperty(everything, async (all) => {
        await store(all);
        const popup = await openPopup();
        expect(['search', 'question', 'answer', 'no-match', 'elsewhere']).toContain(viewOf(popup));
        while (popup.querySelector('.back')) fireEvent.click(find(popup, '.back'));
        fireEvent.input(find(popup, '#need'), { target: { value: 'check my referral' } });
        fireEvent.submit(find(popup, 'form'));
        expect(['question', 'answer']).toContain(viewOf(popup));
        const options = await openOptions();
        for (const part of ['#region', '#tips-on', '#life-event', '#forget']) find(options, part);
        await Promise.all([updateBadge(), closedInTab(1), settingsFile()]);
      }),
      { numRuns: 60 },
    );
  });

  it('costs no good setting beside it, not even when everything is written and synced again', async () => {
    await fc.assert(
      fc.asyncProperty(
        everything,
        fc.constantFrom('profile' as const, 'tasks' as const, 'deadlines' as const),
        async (all, good) => {
          const value = {
            profile: { region: 'west', status: 'retiree' },
            tasks: { recent: [], pinned: ['check-referral'] },
            deadlines: [{ event: 'birth', day: '2026-11-20' }],
          }[good];
          await store({ ...all, local: { ...all.local, [good]: value }, sync: {} });
          for (const [key, setting] of Object.entries(SETTINGS))
            if (key !== good) await setting.update(() => setting.initial as never);
          await reconcile();
          expect((await local.get(good))[good]).toEqual(value);
        },
      ),
    );
  });
});

describe('a storage that refuses', () => {
  it('to be written: the answer stands, and the popup says that it was not saved', async () => {
    await profileSetting.update(() => ({ status: 'retiree' }));
    vi.spyOn(local, 'set').mockRejectedValue(new Error('QUOTA_BYTES quota exceeded'));
    const { container, getByText } = showPopup({
      task: 'check-referral',
      profile: await profileSetting.get(),
      onProfile: profileSetting.update,
    });
    fireEvent.click(find(container, 'button[data-answer="region:west"]'));
    expect(viewOf(container)).toBe('answer');
    await waitFor(() => getByText(/could not save your answer/));
    expect((await local.get('profile')).profile).toEqual({ status: 'retiree' });
    await expect(keepAnswer({ words: 'x', once: {} }, 0)).resolves.toBeUndefined();
  });

  it('to be read: the popup opens, and what it then stores costs nothing that it could not read', async () => {
    await store({
      local: { profile: { region: 'west', status: 'retiree' }, tasks: { recent: ['a'], pinned: ['b'] } },
      session: {},
      sync: {},
    });
    const broken = vi.spyOn(local, 'get').mockRejectedValue(new Error('corrupt'));
    expect(viewOf(await openPopup())).toBe('search');
    await remembered();
    broken.mockRestore();
    await profileSetting.update((profile) => ({ ...profile, plan: 'select' }));
    await taskMemorySetting.update((tasks) => ({ ...tasks, recent: ['c'] }));
    expect(await profileSetting.get()).toEqual({ region: 'west', status: 'retiree', plan: 'select' });
    expect((await taskMemorySetting.get()).pinned).toEqual(['b']);
  });
});

describe('a downgrade after an upgrade', () => {
  it('reads what it knows, and keeps what it does not', async () => {
    const newer = {
      profile: { region: 'moon', status: 'retiree', branch: 'space' },
      tips: { off: false, portalsOff: ['new-portal'], corner: 'middle', size: 'large' },
      tasks: { recent: ['new-task'], pinned: ['new-task', 'check-referral'], folders: [] },
    };
    await store({ local: newer, session: {}, sync: {} });
    find(await openPopup(), '.pinned [data-task="check-referral"]');
    await profileSetting.update((profile) => ({ ...profile, plan: 'select' }));
    await tipSetting.update((tips) => ({ ...tips, off: true }));
    await taskMemorySetting.update((tasks) => ({ ...tasks, recent: [] }));
    expect(await local.get(['profile', 'tips', 'tasks'])).toEqual({
      profile: { ...newer.profile, plan: 'select' },
      tips: { ...newer.tips, off: true },
      tasks: { ...newer.tasks, recent: [] },
    });
  });
});
