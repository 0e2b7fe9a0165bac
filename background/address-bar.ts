/** The keyword in the address bar: Enter opens the answer in a tab. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { leaveWords } from '../storage/session.ts';

/** The address of a page that answers the typed text. The text itself is not in it. */
export async function answerPage(text: string): Promise<string> {
  return `${browser.runtime.getURL('/popup.html')}?${new URLSearchParams({ asked: await leaveWords(text) })}`;
}

/**
 * Offers one suggestion, to ask the guide. It can't suggest tasks, because only the pages load the word
 * model. Firefox for Android has no omnibox.
 */
export function listenToAddressBar(): void {
  const bar = browser.omnibox as typeof browser.omnibox | undefined;
  if (!bar) return;
  bar.setDefaultSuggestion({ description: i18n.t('omnibox.hint') });
  bar.onInputEntered.addListener((text, where) => {
    openAnswer(text, where).catch(console.error);
  });
}

/** In a private window, our page can't replace the tab's page, so it opens in a new tab. */
async function openAnswer(text: string, where: string): Promise<void> {
  const url = await answerPage(text);
  if (where !== 'currentTab') {
    await browser.tabs.create({ url, active: where === 'newForegroundTab' });
    return;
  }
  await browser.tabs.update({ url }).catch(() => browser.tabs.create({ url }));
}
