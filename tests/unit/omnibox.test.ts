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
  Object.assign(fakeBrowser, { omnibox: undefined });
});

describe('the keyword in the address bar', () => {
  it('says what Enter does, in the language of the browser and without what Chromium reads as markup', () => {
    listenToAddressBar();
    const { description } = setDefaultSuggestion.mock.lastCall![0];
    expect(description).toMatch(/^Buscar en la Guía de portales/);
    expect(description).not.toMatch(/[<>&]/);
  });

  it('opens the answer in a new tab where the browser asks for one', async () => {
    listenToAddressBar();
    enter('check my referral', 'newForegroundTab');
    await vi.waitFor(async () => {
      const urls = (await fakeBrowser.tabs.query({})).map(({ url }) => url);
      expect(urls).toContain(answerPage('check my referral'));
    });
  });

  it('is left alone where the browser has no such bar', () => {
    Object.assign(fakeBrowser, { omnibox: undefined });
    expect(listenToAddressBar).not.toThrow();
  });

  it('hands the words over whole', () => {
    const url = new URL(answerPage('a & b = "c"?#ñ'));
    expect(url.pathname).toBe('/popup.html');
    expect(url.searchParams.get('q')).toBe('a & b = "c"?#ñ');
  });
});
