/** The popup beside other windows of ours: what it stores, and what it shows of what they have stored. */
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPage } from '../../background/address-bar.ts';
import { findPortal } from '../../data/all-portals.ts';
import { today } from '../../storage/clock.ts';
import { originsOf } from '../../storage/portal-permissions.ts';
import { profileSetting } from '../../storage/profile.ts';
import { progressSetting } from '../../storage/tasks.ts';
import { find } from '../kit/find.ts';
import { app, permissions, startPage, TAB, withOwnPage } from '../kit/own-page.ts';

withOwnPage();

const TRIWEST = 'https://tricare-bene.triwest.com/';
const storeProfile = () => fakeBrowser.storage.local.set({ profile: { region: 'west' } });

describe('what somebody answers', () => {
  it('is stored beside what another window has stored meanwhile', async () => {
    await startPage('popup', { query: '?task=check-referral' });
    await fakeBrowser.storage.local.set({ profile: { status: 'retiree' } });
    fireEvent.click(find(app(), '[data-answer="region:west"]'));
    await vi.waitFor(async () =>
      expect(await profileSetting.get()).toMatchObject({ region: 'west', status: 'retiree' }),
    );
  });
});

describe('a popup that stays open', () => {
  const { local, session } = fakeBrowser.storage;

  it('answers anew once another window has changed the profile', async () => {
    await local.set({ profile: { region: 'west' } });
    await startPage('popup', { query: '?task=check-referral', inTab: true });
    expect(find(app(), 'main').dataset.portal).toBe('triwest');
    await local.set({ profile: { region: 'east' } });
    await vi.waitFor(() => expect(find(app(), 'main').dataset.portal).toBe('humana-military'));
  });

  it('shows pins, ticks and deadlines of another window', async () => {
    await startPage('popup', { inTab: true });
    await local.set({
      tasks: { recent: [], pinned: ['check-claim'] },
      deadlines: [{ event: 'birth', day: today() }],
    });
    await vi.waitFor(() => find(app(), '.pinned [data-task="check-claim"]'));
    // Where Open Season ends sooner, it is the line, and this date is one more.
    await vi.waitFor(() => find(app(), '[data-due="birth"], .due [data-page="dates"]'));
  });

  it('keeps the ticks of two windows on the steps of one task', async () => {
    await storeProfile();
    await startPage('popup', {
      query: new URL(await answerPage('moving from Virginia to Texas')).search,
      inTab: true,
    });
    const boxes = () => [...app().querySelectorAll<HTMLInputElement>('.steps input')];
    fireEvent.click(boxes()[0]!);
    await vi.waitFor(async () =>
      expect((await progressSetting.get())['move-between-regions']).toHaveLength(1),
    );
    const [first] = (await progressSetting.get())['move-between-regions']!;
    await local.set({ progress: {} });
    await vi.waitFor(() => expect(boxes()[0]!.checked).toBe(false));
    await local.set({ progress: { 'move-between-regions': [first] } });
    await vi.waitFor(() => expect(boxes()[0]!.checked).toBe(true));
    fireEvent.click(boxes()[1]!);
    await vi.waitFor(async () =>
      expect((await progressSetting.get())['move-between-regions']).toHaveLength(2),
    );
  });

  it('offers tips again once they were switched off or closed elsewhere', async () => {
    permissions.grant(originsOf(findPortal('triwest')!));
    permissions.answering = [TAB];
    await startPage('popup', { behind: TRIWEST });
    expect(app().querySelector('.tips-here')).toBeNull();
    await local.set({ tips: { off: true } });
    await vi.waitFor(() => find(app(), '[data-tips="off-everywhere"]'));
    await local.set({ tips: { off: false } });
    await session.set({ 'closed-tabs': [TAB] });
    await vi.waitFor(() => find(app(), '[data-tips="closed"]'));
  });
});
