/** The page that greets after installation: opened once, and never again once it was left. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { defineSetting } from './settings';

/** True from the moment the user has finished or skipped the page. */
export const firstRunDone = defineSetting<boolean>('first-run-done', z.catch(z.boolean(), false));

/** Query that turns the options page into the first-run page. */
export const FIRST_RUN_QUERY = 'first';

/** Opens the page after a fresh installation; updates of the extension or the browser open nothing. */
export async function greet(reason: string): Promise<void> {
  if (reason !== 'install' || (await firstRunDone.get())) return;
  await browser.tabs.create({ url: browser.runtime.getURL(`/options.html?${FIRST_RUN_QUERY}=1`) });
}
