import { browser } from 'wxt/browser';
import { FIRST_RUN_QUERY, firstRunDone } from '../storage/first-run.ts';

/** Opens the greeting after a new installation, but not after an update of the extension or the browser. */
export async function greet(reason: string): Promise<void> {
  if (reason !== 'install' || (await firstRunDone.get())) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html?${FIRST_RUN_QUERY}=1`) });
}
