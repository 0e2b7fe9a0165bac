/** Runs code as our content script, as a page does that has taken over its own process. */
import type { CDPSession, Page } from 'puppeteer-core';

/**
 * Runs the body of an async function where our content script runs in `page`, in Chromium; `api` is the browser's
 * API. Resolves to its result, which must be JSON.
 */
export async function asContentScript(page: Page, body: string): Promise<unknown> {
  const expression = `(async () => { const api = globalThis.browser ?? chrome; ${body} })()`;
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
