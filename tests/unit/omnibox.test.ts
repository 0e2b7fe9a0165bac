import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { answerPage, listenToAddressBar } from '../../background/address-bar.ts';
import { speak } from '../kit/messages.ts';

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
    expect(create).toHaveBeenCalledExactlyOnceWith({ url: answerPage('check my referral'), active });
  });

  it('answers in the tab in front, and in one of its own where that is refused', async () => {
    const update = vi.fn<() => Promise<object>>().mockResolvedValue({});
    const create = vi.spyOn(fakeBrowser.tabs, 'create');
    Object.assign(fakeBrowser.tabs, { update });
    listenToAddressBar();
    enter('check my referral', 'currentTab');
    expect(update).toHaveBeenCalledExactlyOnceWith({ url: answerPage('check my referral') });
    expect(create).not.toHaveBeenCalled();
    update.mockRejectedValue(new Error('Extension pages are not allowed here.'));
    enter('check my referral', 'currentTab');
    await vi.waitFor(() =>
      expect(create).toHaveBeenCalledExactlyOnceWith({ url: answerPage('check my referral') }),
    );
  });

  it('does nothing if the browser has no omnibox', () => {
    Object.assign(fakeBrowser, { omnibox: undefined });
    expect(listenToAddressBar).not.toThrow();
  });

  it('hands the words over whole', () => {
    const url = new URL(answerPage('a & b = "c"?#ñ'));
    expect(url.pathname).toBe('/popup.html');
    expect(url.searchParams.get('q')).toBe('a & b = "c"?#ñ');
  });
});
