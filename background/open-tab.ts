/** Opens tabs for a page that asked. */
import { browser } from 'wxt/browser';

/**
 * Opens an address in the window of the tab that asked, right beside it. Chromium shows pages of ours in
 * normal windows only, so for a private window it opens none: it would leave a trace.
 */
export async function openBeside(url: string, tab: number): Promise<void> {
  const from = await browser.tabs.get(tab).catch(() => null);
  const ours = url.startsWith(browser.runtime.getURL('/'));
  if (from?.incognito && ours && import.meta.env.BROWSER !== 'firefox') return;
  const place = from && { openerTabId: tab, windowId: from.windowId, index: from.index + 1 };
  await browser.tabs.create({ url, ...place });
}
