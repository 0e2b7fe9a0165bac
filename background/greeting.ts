import { browser } from 'wxt/browser';
import { FIRST_RUN_QUERY, firstRunDone } from '../storage/first-run.ts';

/**
 * Opens the greeting after a new installation, but not after an update of the extension or the browser, and
 * not where an administrator installed the extension.
 */
export async function greet(reason: string): Promise<void> {
  if (reason !== 'install' || (await firstRunDone.get()) || (await isManaged().catch(() => false))) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html?${FIRST_RUN_QUERY}=1`) });
}

/** Whether an administrator installed the extension. `getSelf` needs no permission. Rejects where it is missing. */
async function isManaged(): Promise<boolean> {
  return (await browser.management.getSelf()).installType === 'admin';
}
