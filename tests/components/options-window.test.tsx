/** The options as the browser starts them: what is stored, what is forgotten, and the greeting before. */
import { fireEvent } from '@testing-library/preact';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { findPortal } from '../../data/all-portals.ts';
import { firstRunDone } from '../../storage/first-run.ts';
import { originsOf } from '../../storage/portal-permissions.ts';
import { profileSetting } from '../../storage/profile.ts';
import { hasSyncedCopy, switchSync, syncSetting } from '../../storage/sync.ts';
import { find } from '../kit/find.ts';
import { app, asked, opened, permissions, startPage, TAB, withOwnPage } from '../kit/own-page.ts';

// The days of these tests come before the last check of the facts.
vi.mock('../../data/last-check.ts', () => ({ LAST_CHECK: '2026-11-23' }));

withOwnPage();

const { local, session } = fakeBrowser.storage;
const forget = async () => {
  HTMLDialogElement.prototype.showModal ??= () => {};
  fireEvent.click(find(app(), '#forget'));
  fireEvent.click(find(app(), 'dialog [data-action="forget"]'));
  await vi.waitFor(() => expect(said('forget')).not.toBe(''));
};
const said = (part: string) => find(app(), `[data-part="${part}"] > .said`).textContent;

describe('forgetting everything', () => {
  it('takes the copy in the account too, so that nothing comes back', async () => {
    await local.set({ profile: { region: 'west' } });
    await switchSync(true);
    expect(await hasSyncedCopy()).toBe(true);
    await startPage('options');
    await forget();
    expect(await hasSyncedCopy()).toBe(false);
    expect(await syncSetting.get()).toBe(false);
    expect(await profileSetting.get()).toEqual({});
  });

  it('takes what is kept for the session and the hosts that were allowed', async () => {
    permissions.grant(originsOf(findPortal('mhs-genesis')!));
    await session.set({ 'closed-tabs': [1] });
    await startPage('options');
    await forget();
    expect(await session.get(null)).toEqual({});
    expect([...permissions.origins]).toEqual([]);
  });

  it('does not greet again', async () => {
    await startPage('options');
    await forget();
    expect(await firstRunDone.get()).toBe(true);
  });
});

describe('the options', () => {
  it('store a change at once and say so', async () => {
    await startPage('options');
    const region = find<HTMLSelectElement>(app(), '#region');
    fireEvent.change(region, { target: { value: 'overseas' } });
    await vi.waitFor(async () => expect(await profileSetting.get()).toEqual({ region: 'overseas' }));
    await vi.waitFor(() => expect(said('profile')).not.toBe(''));
  });

  it('show what another window has changed', async () => {
    await startPage('options');
    await local.set({ profile: { region: 'east' } });
    await vi.waitFor(() => expect(find<HTMLSelectElement>(app(), '#region').value).toBe('east'));
  });

  it('open the steps of a task in a tab', async () => {
    await startPage('options', { query: '#dates' });
    fireEvent.click(find(app(), '[data-task="change-plan-open-season"]'));
    expect(opened()).toEqual([expect.stringMatching(/\/popup\.html\?task=change-plan-open-season$/)]);
  });

  it('open a portal in a tab', async () => {
    await startPage('options', { query: '#logins' });
    fireEvent.click(find(app(), 'button[data-portal="mypay"]'));
    expect(opened()).toEqual([expect.stringMatching(/\/popup\.html\?portal=mypay$/)]);
  });

  it('print the map', async () => {
    await startPage('options', { query: '#map' });
    fireEvent.click(find(app(), '#print-map'));
    expect(asked.print).toHaveBeenCalledTimes(1);
  });

  it('say so where the browser can not read its storage', async () => {
    const logged = vi.spyOn(console, 'error').mockImplementation(() => {});
    await startPage('options');
    vi.spyOn(local, 'get').mockRejectedValue(new Error('damaged'));
    permissions.grant(['https://example.com/*']);
    await vi.waitFor(() => expect(logged).toHaveBeenCalled());
    expect(app().textContent).not.toBe('');
    expect(app().querySelector('.frame')).toBeNull();
  });
});

describe('the options on another day', () => {
  it('count on by themselves, also where the computer slept over midnight', async () => {
    vi.useFakeTimers({
      now: new Date('2026-11-23T23:50:00'),
      toFake: ['Date', 'setInterval', 'clearInterval'],
    });
    onTestFinished(() => void vi.useRealTimers());
    await local.set({ deadlines: [{ event: 'move', day: '2026-08-27' }] });
    await startPage('options', { query: '#dates' });
    const left = () => find(app(), '.saved .days-left').textContent;
    const before = left();
    await vi.advanceTimersByTimeAsync(11 * 60_000);
    await vi.waitFor(() => expect(left()).not.toBe(before));
    vi.setSystemTime(new Date('2026-11-26T09:00:00'));
    dispatchEvent(new Event('focus'));
    await vi.waitFor(() => expect(left()).toMatch(/passed/));
  });
});

describe('the four pages', () => {
  const heading = () => find(app(), 'h1').textContent;
  /** As a link or Back does. */
  const go = (hash: string) => {
    history.replaceState(null, '', `/options.html${hash}`);
    dispatchEvent(new Event('hashchange'));
  };

  it.each([
    ['', 'Settings'],
    ['#settings', 'Settings'],
    ['#dates', 'Dates'],
    ['#deadlines', 'Dates'],
    ['#logins', 'Logins and phones'],
    ['#map', 'Map'],
    ['#junk', 'Settings'],
  ])('the address %j shows: %s', async (hash, title) => {
    await startPage('options', { query: hash });
    expect(heading()).toBe(title);
    expect(document.title).toBe(`${title} · Portal Guide for TRICARE`);
    const current = [...app().querySelectorAll('nav [aria-current="page"]')];
    expect(current.map(({ textContent }) => textContent?.trim())).toEqual([title]);
  });

  it('follow the address, and move title and focus with it', async () => {
    await startPage('options');
    const links = [...app().querySelectorAll('nav a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual([
      '/popup.html',
      '/options.html#dates',
      '/options.html#logins',
      '/options.html#map',
      '/plan.html',
      '/call.html',
      '/real.html',
      '/drill.html',
      '/options.html#settings',
    ]);
    for (const [hash, title] of [
      ['#map', 'Map'],
      ['#dates', 'Dates'],
      ['', 'Settings'],
    ] as const) {
      go(hash);
      await vi.waitFor(() => expect(heading()).toBe(title));
      expect(document.activeElement).toBe(find(app(), 'h1'));
      await vi.waitFor(() => expect(document.title).toMatch(new RegExp(`^${title} `)));
    }
  });
});

describe('the greeting', () => {
  it('comes after an installation, leads to the options, and is not shown again', async () => {
    await startPage('options', { query: '?first=1' });
    find(app(), '[data-view="first-run"]');
    fireEvent.click(find(app(), '#first-run-settings'));
    await vi.waitFor(() => find(app(), '#forget'));
    expect(location.search).toBe('');
    await vi.waitFor(async () => expect(await firstRunDone.get()).toBe(true));
  });

  it('closes its tab when the user is done with it', async () => {
    const remove = vi.spyOn(fakeBrowser.tabs, 'remove').mockResolvedValue();
    await startPage('options', { query: '?first=1', inTab: true });
    fireEvent.click(find(app(), '#first-run-done'));
    await vi.waitFor(() => expect(remove).toHaveBeenCalledExactlyOnceWith(TAB + 1));
    await vi.waitFor(async () => expect(await firstRunDone.get()).toBe(true));
  });

  it('is left out where it was seen before', async () => {
    await local.set({ 'first-run-done': true });
    await startPage('options', { query: '?first=1' });
    find(app(), '[data-page="settings"]');
  });
});
