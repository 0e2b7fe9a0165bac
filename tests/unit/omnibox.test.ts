import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPage, listenToAddressBar } from '../../background/address-bar.ts';
import { takeWords } from '../../storage/session.ts';
import { speak } from '../kit/messages.ts';

/** The page that answers; the words are left under its key. */
const PAGE = expect.stringMatching(/\/popup\.html\?asked=[0-9a-f-]{36}$/);

type Entered = (text: string, where: string) => void;

const setDefaultSuggestion = vi.fn<(suggestion: { description: string }) => void>();
let enter: Entered = () => {};
const bar = {
  setDefaultSuggestion,
  onInputEntered: { addListener: (listener: Entered) => (enter = listener) },
};

beforeEach(() => {
  fakeBrowser.reset();
  speak('es');
  Object.assign(fakeBrowser, { omnibox: bar });
});
afterEach(() => {
  vi.restoreAllMocks();
  Object.assign(fakeBrowser, { omnibox: undefined });
});

describe('the keyword in the address bar', () => {
  it('says what Enter does, in the language of the browser and without what Chromium reads as markup', () => {
    listenToAddressBar();
    const { description } = setDefaultSuggestion.mock.lastCall![0];
    expect(description).toMatch(/^Buscar en la Guía de portales/);
    expect(description).not.toMatch(/[<>&]/);
  });

  it.each([
    ['newForegroundTab', true],
    ['newBackgroundTab', false],
  ])('opens the answer in a new tab where the browser asks for a %s', async (where, active) => {
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    listenToAddressBar();
    enter('check my referral', where);
    await vi.waitFor(() => expect(create).toHaveBeenCalledExactlyOnceWith({ url: PAGE, active }));
  });

  it('answers in the tab in front, and in one of its own where that is refused', async () => {
    const update = vi.fn<() => Promise<object>>().mockResolvedValue({});
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    Object.assign(fakeBrowser.tabs, { update });
    listenToAddressBar();
    enter('check my referral', 'currentTab');
    await vi.waitFor(() => expect(update).toHaveBeenCalledExactlyOnceWith({ url: PAGE }));
    expect(create).not.toHaveBeenCalled();
    update.mockRejectedValue(new Error('Extension pages are not allowed here.'));
    enter('check my referral', 'currentTab');
    await vi.waitFor(() => expect(create).toHaveBeenCalledExactlyOnceWith({ url: PAGE }));
  });

  it('does nothing if the browser has no omnibox', () => {
    Object.assign(fakeBrowser, { omnibox: undefined });
    expect(listenToAddressBar).not.toThrow();
  });

  it('hands the words over whole and once, and not in the address, which stays in the history', async () => {
    const url = new URL(await answerPage('a & b = "c"?#ñ'));
    expect(url.href).toEqual(PAGE);
    const key = url.searchParams.get('asked')!;
    expect(await takeWords(key)).toBe('a & b = "c"?#ñ');
    expect(await takeWords(key)).toBeUndefined();
  });
});
