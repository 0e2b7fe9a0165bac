/** The keyword in the address bar: an answer in a tab on Enter. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';

/** The page that answers what was typed. */
export function answerPage(text: string): string {
  return `${browser.runtime.getURL('/popup.html')}?${new URLSearchParams({ q: text })}`;
}

/**
 * Suggests one thing, to ask us: finding tasks while somebody types takes what only the pages carry.
 * Firefox for Android has no such bar.
 */
export function listenToAddressBar(): void {
  const bar = browser.omnibox as typeof browser.omnibox | undefined;
  if (!bar) return;
  bar.setDefaultSuggestion({ description: i18n.t('omnibox.hint') });
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
