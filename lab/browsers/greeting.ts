/** The page that the extension opens by itself once it is installed. */
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from './recipe.ts';

/** How long it may take to come, in milliseconds. */
const LIMIT = 30_000;
const PAUSE = 50;

/**
 * Waits for the page, so that it comes up in the middle of nothing: opening, it takes the focus, and a
 * popup that is open then closes. Throws where it does not come.
 */
export async function greetingPage({ browser, extensionBaseUrl, addressOf }: LaunchedBrowser): Promise<Page> {
  const url = `${extensionBaseUrl}options.html?first=1`;
  for (const deadline = Date.now() + LIMIT; Date.now() < deadline; ) {
    for (const page of await browser.pages()) if ((await addressOf(page)) === url) return page;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error('The extension was installed and opened no first-run page.');
}
