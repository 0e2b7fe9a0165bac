/** Updates the launchers in all windows and tabs when the settings or the job in hand change; cards follow what is stored by themselves. */
import { browser } from 'wxt/browser';
import { REFRESH_CARD } from '../model/tips/messages.ts';
import { jobSetting, keptJobSetting } from '../storage/job.ts';
import { onStored } from '../storage/signals.ts';
import { tipSetting } from '../storage/tips.ts';

/** Call this while the background starts, before it awaits anything. */
export function followCards(): void {
  onStored(tipSetting, refreshCards);
  onStored(jobSetting, refreshCards);
  onStored(keptJobSetting, refreshCards);
}

/**
 * Makes every page with our script ask again what to show. Without permission for their hosts, the browser
 * does not say which tabs these are. So we send the message to all loaded tabs; those without our script
 * ignore it.
 */
async function refreshCards(): Promise<void> {
  const tabs = await browser.tabs.query({ discarded: false });
  await Promise.all(
    tabs.map(({ id }) => id !== undefined && browser.tabs.sendMessage(id, REFRESH_CARD).catch(() => {})),
  );
}
