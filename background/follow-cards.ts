/** Cards that are up in other windows and tabs follow what is stored. */
import { browser } from 'wxt/browser';
import { REFRESH_CARD } from '../model/tips/messages.ts';
import { profileSetting } from '../storage/profile.ts';
import { onStored } from '../storage/signals.ts';
import { tipSetting } from '../storage/tips.ts';

/** To be called while the background starts, before anything is awaited. */
export function followCards(): void {
  onStored(tipSetting, refreshCards);
  onStored(profileSetting, refreshCards);
}

/**
 * Has every page with our script ask again what it may show. Which tabs these are the browser does not
 * tell without a permission for their hosts, so all that are loaded are told; the others hear nothing.
 */
async function refreshCards(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, REFRESH_CARD).catch(() => {})),
  );
}
