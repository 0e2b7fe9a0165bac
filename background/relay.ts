/** Messages from the background to the script of a page. */
import { browser } from 'wxt/browser';
import type { Told } from '../model/tips/messages.ts';

/** Says something to the script in the top frame of a tab. Most tabs have none, so silence is no error. */
export async function tell(tab: number, told: Told): Promise<void> {
  await browser.tabs.sendMessage(tab, told, { frameId: 0 }).catch(() => {});
}
