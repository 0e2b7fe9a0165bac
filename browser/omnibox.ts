/** The keyword in the address bar: suggestions while somebody types, an answer in a tab on Enter. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { suggest } from '../model/understand';
import { language } from './language';

/** Browsers show about this many. */
const MOST = 5;

export interface Suggestion {
  /** What stands in the address bar once it is chosen. */
  content: string;
  description: string;
}

/** Tasks that fit what was typed so far, by title. Titles carry no `<` or `&`, which Chromium would read as markup. */
export function suggestionsFor(text: string): Suggestion[] {
  const words = language();
  return suggest(text, MOST).map(({ title }) => ({ content: title[words], description: title[words] }));
}

/** The page that answers what was typed. */
export function answerPage(text: string): string {
  return `${browser.runtime.getURL('/popup.html')}?${new URLSearchParams({ q: text })}`;
}

/** Firefox for Android has no such bar. */
export function listenToAddressBar(): void {
  const bar = browser.omnibox as typeof browser.omnibox | undefined;
  if (!bar) return;
  bar.setDefaultSuggestion({ description: i18n.t('omnibox.hint') });
  bar.onInputChanged.addListener((text, show) => show(suggestionsFor(text)));
  bar.onInputEntered.addListener((text, where) => {
    openAnswer(answerPage(text), where).catch(console.error);
  });
}

/** In a private window a page of ours can't take over the tab: there it opens in one of its own. */
async function openAnswer(url: string, where: string): Promise<void> {
  if (where !== 'currentTab') {
    await browser.tabs.create({ url, active: where === 'newForegroundTab' });
    return;
  }
  await browser.tabs.update({ url }).catch(() => browser.tabs.create({ url }));
}
