/**
 * Private windows leave nothing behind. A page of ours that shows in one (`leaveNoTrace`) keeps its changes
 * in its own memory, and they end with it. The background writes nothing about a private tab
 * (background/intake.ts). The options page is the exception: a setting that somebody changes there by hand
 * is stored, because in Firefox's permanent private browsing every window is a private one.
 */
import { browser } from 'wxt/browser';

let isTraceless = false;

/** Whether changes made in this page must not reach the storage. */
export const keepsNothing = (): boolean => isTraceless;

/**
 * Call this when a page of ours starts, before it writes anything. Afterwards, changes in a private window
 * stay in this page. If the browser does not say which window this is, the page counts as a normal one.
 */
export async function leaveNoTrace(): Promise<void> {
  isTraceless = await inPrivateWindow().catch(() => false);
}

/** Chromium runs a popup of a private window in the normal profile, so only its window tells. */
async function inPrivateWindow(): Promise<boolean> {
  if (browser.extension?.inIncognitoContext) return true;
  const tab = await browser.tabs.getCurrent();
  return (tab ?? (await browser.windows.getCurrent())).incognito;
}
