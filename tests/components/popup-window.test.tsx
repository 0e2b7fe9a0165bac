/** The popup as the browser starts it: what it was opened for, what it opens, and when it goes. */
import { fireEvent } from '@testing-library/preact';
import { beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPage } from '../../background/address-bar.ts';
import { openSteps } from '../../background/steps.ts';
import { findPortal } from '../../data/all-portals.ts';
import { originsOf } from '../../storage/portal-permissions.ts';
import { find } from '../kit/find.ts';
import { speak } from '../kit/messages.ts';
import { app, asked, opened, permissions, startPage, TAB, withOwnPage } from '../kit/own-page.ts';

withOwnPage();

const TRIWEST = 'https://tricare-bene.triwest.com/';
const GENESIS = 'https://my.mhsgenesis.health.mil/';
const storeProfile = () => fakeBrowser.storage.local.set({ profile: { region: 'west' } });
const heading = () => find(app(), 'h1').textContent;
const openPortal = () => fireEvent.click(find(app(), '.leg .open button'));

describe('the popup', () => {
  beforeEach(storeProfile);

  it('opens a portal in a tab and then goes: it would stand over what was opened', async () => {
    const tab = Promise.withResolvers<unknown>();
    await startPage('popup', { query: '?task=check-referral' });
    asked.create.mockReturnValueOnce(tab.promise);
    openPortal();
    expect(opened()).toEqual([expect.stringContaining('triwest.com')]);
    expect(asked.close).not.toHaveBeenCalled();
    tab.resolve({});
    await vi.waitFor(() => expect(asked.close).toHaveBeenCalledTimes(1));
  });

  it('opens it beside the tab it is above, and as its own: in Firefox, a container goes along', async () => {
    await startPage('popup', { query: '?task=check-referral' });
    openPortal();
    expect(asked.create).toHaveBeenCalledExactlyOnceWith(
      expect.objectContaining({ openerTabId: TAB, index: 4 }),
    );
  });

  it('goes after it has opened the options', async () => {
    await startPage('popup');
    fireEvent.click(find(app(), '[data-page="settings"]'));
    await vi.waitFor(() => expect(asked.close).toHaveBeenCalledTimes(1));
    expect(opened()).toEqual([expect.stringMatching(/\/options\.html#settings$/)]);
  });

  it('shows a portal that it was opened for', async () => {
    await startPage('popup', { query: '?portal=mypay', inTab: true });
    expect(heading()).toBe('myPay');
  });

  it('prints from a tab: the print window would close it', async () => {
    await startPage('popup', { query: '?task=check-referral' });
    fireEvent.click(find(app(), '[data-action="print"]'));
    expect(opened()).toEqual([expect.stringMatching(/\/popup\.html\?print=1$/)]);
    expect(asked.print).not.toHaveBeenCalled();
  });

  it('is one by its looks too', async () => {
    await startPage('popup');
    expect(document.documentElement.dataset.place).toBe('popup');
  });
});

describe('the popup in a tab', () => {
  beforeEach(storeProfile);

  it('stays where it is after it has opened something', async () => {
    await startPage('popup', { query: '?task=check-referral', inTab: true });
    expect(document.documentElement.dataset.place).toBe('tab');
    openPortal();
    fireEvent.click(find(app(), '[data-page="settings"]'));
    await vi.waitFor(() => expect(opened()).toHaveLength(2));
    expect(asked.close).not.toHaveBeenCalled();
  });

  it('prints by itself, and at once where it was opened for that', async () => {
    await startPage('popup', { query: '?task=check-referral', inTab: true });
    expect(asked.print).not.toHaveBeenCalled();
    fireEvent.click(find(app(), '[data-action="print"]'));
    expect(asked.print).toHaveBeenCalledTimes(1);
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.session.get()).toHaveProperty('last-answer'),
    );
    vi.resetModules();
    await startPage('popup', { query: '?print=1', inTab: true });
    await vi.waitFor(() => expect(asked.print).toHaveBeenCalledTimes(2));
    expect(location.search, 'a reload must not print again').toBe('');
  });

  it('prints nothing if no answer is remembered', async () => {
    await startPage('popup', { query: '?print=1', inTab: true });
    find(app(), '#need');
    expect(asked.print).not.toHaveBeenCalled();
  });
});

describe('what the popup was opened for', () => {
  beforeEach(storeProfile);

  it('is the task of its address', async () => {
    await startPage('popup', { query: '?task=check-claim', inTab: true });
    expect(heading()).toMatch(/claim/i);
  });

  it('is the words that the address bar has left for it, and no words of its address', async () => {
    const { search } = new URL(await answerPage('check my referral'));
    await startPage('popup', { query: search, inTab: true });
    expect(heading()).toMatch(/referral|region/i);
  });

  it('is no words that its address brings: any page of the history would do', async () => {
    await startPage('popup', { query: '?q=check+my+referral&asked=check+my+referral', inTab: true });
    find(app(), '#need');
  });

  it('is the task that a tip in this tab has asked for, once', async () => {
    Object.assign(fakeBrowser.action, { openPopup: async () => {} });
    await openSteps({ task: 'check-claim', tab: TAB });
    await startPage('popup');
    expect(heading()).toMatch(/claim/i);
  });

  it('is the page behind it, as far as the browser tells', async () => {
    await startPage('popup', { behind: 'https://tr1west.com/' });
    expect(find(app(), '[data-verdict]').dataset.verdict).toBe('lookalike');
  });

  it.each([
    ['a query, in the popup', '?site=https%3A%2F%2Ftricare-bene.triwest.com%2F', false],
    ['a query, in a tab', '?site=https%3A%2F%2Ftricare-bene.triwest.com%2F', true],
  ])('is no page that is named by %s', async (_, query, inTab) => {
    await startPage('popup', { query, inTab });
    expect(app().querySelector('[data-verdict]')).toBeNull();
  });

  it('is no page that a stored value or a tip names: only the browser says where somebody is', async () => {
    Object.assign(fakeBrowser.action, { openPopup: async () => {} });
    await openSteps({ task: 'check-claim', tab: TAB });
    await fakeBrowser.storage.session.set({ steps: { task: 'check-claim', tab: TAB, site: TRIWEST } });
    await startPage('popup');
    expect(heading()).toMatch(/claim/i);
    expect(app().querySelector('[data-verdict]')).toBeNull();
  });

  it('is the page that the tab shows now: an open popup follows it to another site, and to none', async () => {
    const shown = await startPage('popup', { behind: TRIWEST });
    expect(find(app(), '[data-verdict]').dataset.verdict).toBe('official');
    await shown.goes('https://tr1west.com/login');
    await vi.waitFor(() => expect(find(app(), '[data-verdict]').dataset.verdict).toBe('lookalike'));
    await shown.goes(undefined);
    await vi.waitFor(() => expect(app().querySelector('[data-verdict]')).toBeNull());
  });

  it('is nothing special where the browser tells nothing', async () => {
    await startPage('popup');
    expect(app().querySelector('[data-verdict]')).toBeNull();
    find(app(), '#need');
  });

  it('is to switch tips on for the portal behind, which it offers until that is done', async () => {
    await startPage('popup', { behind: GENESIS });
    const offer = await vi.waitFor(() => find(app(), '.tips-here .chip'));
    fireEvent.click(offer);
    await vi.waitFor(() =>
      expect([...permissions.origins].sort()).toEqual(originsOf(findPortal('mhs-genesis')!).sort()),
    );
    await vi.waitFor(() => expect(app().querySelector('.tips-here .chip')).toBeNull());
  });
});

describe('a page of a portal whose host is allowed', () => {
  beforeEach(() => permissions.grant(originsOf(findPortal('triwest')!)));

  it('gets a line where no script answers and none can be run: the browser keeps us out', async () => {
    const shown = await startPage('popup', { behind: TRIWEST });
    await vi.waitFor(() => find(app(), '[data-tips="kept-out"]'));
    // Of another page of the tab, that says nothing.
    await shown.goes('https://example.com/');
    await vi.waitFor(() => expect(app().querySelector('[data-tips]')).toBeNull());
  });

  it('gets none where a script could be run: it is only late', async () => {
    permissions.tabs = [{ id: TAB, url: TRIWEST }];
    await startPage('popup', { behind: TRIWEST });
    await vi.waitFor(() => expect(permissions.restarted).toEqual([TAB]));
    await vi.waitFor(() => find(app(), '.home'));
    expect(app().querySelector('[data-tips]')).toBeNull();
  });
});

describe('tips that are off everywhere', () => {
  it.each([
    ['an unrelated page', 'https://example.com/'],
    ['no page that the browser tells', undefined],
  ])('are said in the popup above %s, and come back with one click', async (_, behind) => {
    await fakeBrowser.storage.local.set({ tips: { off: true, portalsOff: ['triwest'] } });
    await startPage('popup', behind === undefined ? {} : { behind });
    const offer = await vi.waitFor(() => find(app(), '[data-tips="off-everywhere"] .offer button'));
    fireEvent.click(offer);
    await vi.waitFor(async () =>
      expect(await fakeBrowser.storage.local.get('tips')).toEqual({
        tips: { off: false, portalsOff: ['triwest'] },
      }),
    );
    await vi.waitFor(() => expect(app().querySelector('[data-tips]')).toBeNull());
  });
});

describe('a clock that is wrong', () => {
  it('is named above every view, with the day that counts instead', async () => {
    vi.useFakeTimers({ now: new Date('2024-06-01T12:00:00'), toFake: ['Date'] });
    onTestFinished(() => void vi.useRealTimers());
    await startPage('popup', { query: '?task=update-address' });
    expect(find(app(), '[data-clock]').textContent).toMatch(
      /^Your device says that today is June 1, 2024\. That looks wrong\. We count from \w+ \d+, 20\d\d\.$/,
    );
    // Ended in May 2025.
    expect(find(app(), 'main').textContent).not.toMatch(/with your DS Logon\./);
  });

  it('is not spoken of where it is right', async () => {
    await startPage('popup');
    expect(app().querySelector('[data-clock]')).toBeNull();
  });
});

describe('the language', () => {
  it('is the browser’s', async () => {
    speak('es');
    await startPage('popup');
    expect(document.documentElement.lang).toBe('es');
    expect(document.title).toMatch(/Guía de portales/);
  });
});
