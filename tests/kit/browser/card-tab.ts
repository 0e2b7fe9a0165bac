import type { Page } from 'puppeteer-core';
import type { Harness } from './harness.ts';

/**
 * The card of an address in a tab of its own, as where a browser lets no frame in: for tools that need a page.
 */
export async function cardInTab(harness: Harness, url: string): Promise<Page> {
  const card = { tab: 1, url, frame: null, hidden: null };
  await harness.storage.setSession({ cards: { 'a-token': card } });
  return harness.extensionPage('card-in-tab.html#a-token', 'main');
}
