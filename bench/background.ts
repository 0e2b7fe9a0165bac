/** Our background in Chromium, as a benchmark needs it: with nothing remembered. `killBackground` puts it to sleep. */
import type { LaunchedBrowser } from '../lab/browsers/recipe.ts';

/** Empties the storage, through a background that must be awake. */
export async function forgetEverything({ browser, extensionBaseUrl }: LaunchedBrowser): Promise<void> {
  const target = await browser.waitForTarget(
    (one) => one.type() === 'service_worker' && one.url().startsWith(extensionBaseUrl),
  );
  // Not by puppeteer's worker object, which never lets go: a worker killed meanwhile would not start again.
  const session = await target.createCDPSession();
  await session.send('Runtime.evaluate', {
    expression: 'Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()])',
    awaitPromise: true,
  });
  await session.detach();
}
