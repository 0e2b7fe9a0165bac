/** The page that the extension opens after its installation. */
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from './recipe.ts';

/** How long it may take to open, in milliseconds. */
const LIMIT = 30_000;
const PAUSE = 50;

/**
 * Waits for the page, so that it does not disturb what comes next: when it opens, it takes the focus, which
 * closes an open popup. Throws if it does not open.
 */
export async function greetingPage({ browser, extensionBaseUrl, addressOf }: LaunchedBrowser): Promise<Page> {
  const url = `${extensionBaseUrl}options.html?first=1`;
  for (const deadline = Date.now() + LIMIT; Date.now() < deadline; ) {
    for (const page of await browser.pages()) if ((await addressOf(page)) === url) return page;
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
  throw new Error('The extension was installed and opened no first-run page.');
}
