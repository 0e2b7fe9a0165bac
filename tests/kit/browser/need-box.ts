import type { Page } from 'puppeteer-core';

/** Types words into the popup and presses Enter, choosing nothing from the list. */
export async function ask(popup: Page, words: string): Promise<void> {
  await popup.waitForSelector('#need');
  await popup.focus('#need');
  await popup.keyboard.type(words);
  await popup.keyboard.press('Enter');
}
