/**
 * Prepares our background in Chromium for a benchmark, with empty storage. `killBackground` puts it to
 * sleep.
 */
import type { LaunchedBrowser } from '../lab/browsers/recipe.ts';

/** Empties the storage through the background, which must be awake. */
export async function forgetEverything({ browser, extensionBaseUrl }: LaunchedBrowser): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(extensionBaseUrl),
  );
  // Don't use puppeteer's worker object: it never lets go of the worker, and if that is killed meanwhile,
  // it does not start again.
  const session = await target.createCDPSession();
  await session.send('Runtime.evaluate', {
    expression: 'Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])',
    awaitPromise: true,
  });
  await session.detach();
}
