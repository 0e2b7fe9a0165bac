/** Updates the tips in pages that are already open, by running the content script there again. */
import { browser } from 'wxt/browser';
import type { PortalHosts } from '../data/shipped.ts';
import { REFRESH_CARD } from '../model/tips/messages.ts';
import { originsOf } from './portal-permissions.ts';

/**
 * Restarts tips in every open tab of a portal that we may access: tabs of hosts that were granted at run
 * time (in Firefox, of all hosts), and the tab in which the user just pressed the toolbar button.
 */
export async function restartTips(portal: PortalHosts): Promise<void> {
  const tabs = await browser.tabs.query({ url: originsOf(portal) });
  await Promise.all(tabs.map(({ id }) => id !== undefined && restartTipsIn(id)));
}

/**
 * Restarts tips in one tab. The copy that runs there ends first. Does nothing if we may not access the tab.
 */
export async function restartTipsIn(tab: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab }, files: ['/portal.js'] })
    .catch(() => undefined);
}

/**
 * Whether the browser lets no script of ours into the page of a tab, although its host is allowed: no script
 * answers there, and none can be run. Firefox does that on its list of quarantined sites, and says nothing about it.
 * A page that hangs leaves this open.
 */
export async function isKeptOut(tab: number): Promise<boolean> {
  const isThere = await browser.tabs.sendMessage(tab, REFRESH_CARD, { frameId: 0 }).then(
    () => true,
    () => false,
  );
  if (isThere) return false;
  const look = { target: { tabId: tab }, func: () => {}, injectImmediately: true };
  return browser.scripting.executeScript(look).then(
    () => false,
    () => true,
  );
}
