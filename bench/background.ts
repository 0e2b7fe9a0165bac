/** Our background in Chromium, as a benchmark needs it: with nothing remembered, awake or stopped. */
import type { Target, WebWorker } from 'puppeteer-core';
import type { LaunchedBrowser } from '../lab/browsers/recipe.ts';

/** What the worker has of `chrome`. */
interface WorkerGlobal {
  chrome: { storage: Record<'local' | 'session', { clear(): Promise<void> }> };
}

/** Empties the storage, through a background that must be awake. */
export async function forgetEverything(launched: LaunchedBrowser): Promise<void> {
  const worker = await awakeBackground(launched);
  await worker.evaluate(async () => {
    const { local, session } = (globalThis as unknown as WorkerGlobal).chrome.storage;
    await Promise.all([local.clear(), session.clear()]);
  });
}

/** Shuts the background down, as the browser does after half a minute without work. Fine where none runs. */
export async function stopBackground(launched: LaunchedBrowser): Promise<void> {
  const target = launched.browser.targets().find(isBackgroundOf(launched));
  const worker = await target?.worker();
  if (!worker) return;
  const gone = new Promise<void>((resolve) => {
    launched.browser.on('targetdestroyed', function listen(one) {
      if (one !== target) return;
      launched.browser.off('targetdestroyed', listen);
      resolve();
    });
  });
  await worker.close();
  await gone;
}

async function awakeBackground(launched: LaunchedBrowser): Promise<WebWorker> {
  const target = await launched.browser.waitForTarget(isBackgroundOf(launched));
  const worker = await target.worker();
  if (!worker) throw new Error('The background has no worker.');
  return worker;
}

function isBackgroundOf({ extensionBaseUrl }: LaunchedBrowser): (target: Target) => boolean {
  return (target) => target.type() === 'service_worker' && target.url().startsWith(extensionBaseUrl);
}
