/** Brings the tips of pages that are already open up to date, by running the content script there again. */
import { browser } from 'wxt/browser';
import type { Portal } from '../data/schema.ts';
import { originsOf } from './portal-permissions.ts';

/**
 * In every open tab of a portal that the browser lets us touch: those of hosts that were asked for at
 * run time, in Firefox of all hosts, and the tab on whose toolbar button the user has just pressed.
 */
export async function restartTips(portal: Portal): Promise<void> {
  const tabs = await browser.tabs.query({ url: originsOf(portal) });
  await Promise.all(tabs.map(({ id }) => id !== undefined && restartTipsIn(id)));
}

/** In one tab. A copy that runs there ends first. A tab that can't be touched is left alone. */
export async function restartTipsIn(tab: number): Promise<void> {
  await browser.scripting
    .executeScript({ target: { tabId: tab }, files: ['/portal.js'] })
    .catch(() => undefined);
}
