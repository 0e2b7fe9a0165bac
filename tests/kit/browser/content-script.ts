/** Runs code as our content script, as a page does that has taken over its own process. */
import type { CDPSession, Page } from 'puppeteer-core';
import type { Harness } from './harness.ts';

/**
 * Runs the body of an async function where our content script runs in `page`; `api` is the browser's API.
 * Resolves to its result, which must be JSON.
 */
export async function asContentScript(harness: Harness, page: Page, body: string): Promise<unknown> {
  const source = `(async () => { const api = globalThis.browser ?? chrome; ${body} })()`;
  return harness.kind === 'chromium' ? inIsolatedWorld(page, source) : byScripting(harness, page, source);
}

async function inIsolatedWorld(page: Page, expression: string): Promise<unknown> {
  const session = await page.createCDPSession();
  try {
    const contextId = await isolatedWorld(session);
    const how = { expression, contextId, awaitPromise: true, returnByValue: true };
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', how);
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  } finally {
    await session.detach();
  }
}

function isolatedWorld(session: CDPSession): Promise<number> {
  return new Promise((resolve, reject) => {
    session.on('Runtime.executionContextCreated', ({ context }) => {
      if (context.auxData?.type === 'isolated' && context.origin.startsWith('chrome-extension:')) {
        resolve(context.id);
      }
    });
    session.send('Runtime.enable').catch(reject);
  });
}

/** In Firefox, the extension may run code in the hosts of its manifest, in the same world. */
async function byScripting(harness: Harness, page: Page, source: string): Promise<unknown> {
  const own = await harness.extensionPage('options.html');
  await page.bringToFront();
  const origin = JSON.stringify(`${new URL(page.url()).origin}/*`);
  return own.evaluate(`(async () => {
    const [tab] = await browser.tabs.query({ url: ${origin} });
    const target = { tabId: tab.id };
    const [first] = await browser.scripting.executeScript({ target, func: () => ${source} });
    if (first.error) throw first.error;
    return first.result;
  })()`);
}
