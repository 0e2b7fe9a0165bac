/** The page behind the popup, as the browser tells it at that moment. Nothing else may say which page it is. */
import { browser } from 'wxt/browser';

/** The page behind the popup, and its tab. */
export interface PageBehind {
  address: string;
  tab: number | undefined;
}

/** Whether this page is in a tab: `getCurrent` gives a popup none. */
export async function isInTab(): Promise<boolean> {
  return browser.tabs.getCurrent().then(
    (tab) => tab !== undefined,
    () => false,
  );
}

/** The tab in front; undefined if the browser fails to answer. */
export async function tabInFront() {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true }).catch(() => []);
  return tab;
}

/**
 * The page in the tab in front. Null if the browser does not tell its address: it does only after a click on
 * the toolbar button, until the tab goes to another site. Also null for a popup that fills a tab itself,
 * because no page is behind it.
 */
export async function pageBehind(): Promise<PageBehind | null> {
  const [inTab, tab] = await Promise.all([isInTab(), tabInFront()]);
  return !inTab && tab?.url ? { address: tab.url, tab: tab.id } : null;
}

/** Calls back whenever another page may be behind the popup. Returns a function that stops the calls. */
export function onPageBehind(changed: () => void): () => void {
  const again = () => changed();
  const events = [browser.tabs.onUpdated, browser.tabs.onActivated] as const;
  for (const event of events) event.addListener(again);
  return () => {
    for (const event of events) event.removeListener(again);
  };
}
