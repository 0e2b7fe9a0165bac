/** The page that the extension opens by itself once it is installed. */
import type { Browser, Page } from 'puppeteer-core';
import { vi } from 'vitest';

/** Waits for the page and closes it, so that it comes up in the middle of no test. Fails where none opens. */
export async function dismissGreeting(browser: Browser, extensionBaseUrl: string): Promise<void> {
  const url = `${extensionBaseUrl}options.html?first=1`;
  const page = await vi.waitFor(
    async () => {
      for (const page of await browser.pages()) if ((await addressOf(page)) === url) return page;
      throw new Error('The extension was installed and opened no first-run page.');
    },
    { timeout: 10_000, interval: 50 },
  );
  await page.close();
}

/** Asks the document: `page.url()` stays at about:blank in Firefox. Null while it is on its way. */
function addressOf(page: Page): Promise<string | null> {
  return page.evaluate(() => location.href).catch(() => null);
}
