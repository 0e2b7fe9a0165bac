/**
 * Prepares our storage in Chromium for a benchmark, through the background, which must be awake.
 * `killBackground` puts it to sleep.
 */
import type { LaunchedBrowser } from '../lab/browsers/recipe.ts';

const FORGET = 'Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])';

/** As if the card had been closed in every open tab: it opens only when asked to. */
const KEEP_QUIET = `chrome.tabs.query({}).then((tabs) =>
  chrome.storage.session.set({ 'quiet-tabs': tabs.map(({ id }) => id) }))`;

/** Empties the storage: on the next page, the card opens by itself. */
export async function forgetEverything(launched: LaunchedBrowser): Promise<void> {
  await inBackground(launched, FORGET);
}

/** The same, but no card opens by itself in the tabs that are open now. */
export async function keepQuiet(launched: LaunchedBrowser): Promise<void> {
  await inBackground(launched, `${FORGET}.then(() => ${KEEP_QUIET})`);
}

async function inBackground(
  { browser, extensionBaseUrl }: LaunchedBrowser,
  expression: string,
): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(extensionBaseUrl),
  );
  // Don't use puppeteer's worker object: it never lets go of the worker, and if that is killed meanwhile,
  // it does not start again.
  const session = await target.createCDPSession();
  await session.send('Runtime.evaluate', { expression, awaitPromise: true });
  await session.detach();
}
