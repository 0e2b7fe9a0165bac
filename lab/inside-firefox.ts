/**
 * Runs code with Firefox's own privileges in its window. Tests use it as they use the DevTools protocol in
 * Chromium.
 */
import type { Browser } from 'puppeteer-core';
import { ADDON_ID } from '../build/addon-id.ts';

interface BidiBrowser {
  connection: {
    send(method: string, params: object): Promise<{ result: unknown }>;
  };
}

interface Evaluated {
  type: 'success' | 'exception';
  result?: { value?: string };
  exceptionDetails?: { text: string };
}

/** The add-on, for code given to `inFirefox`. */
export const OUR_EXTENSION = `WebExtensionPolicy.getByID(${JSON.stringify(ADDON_ID)}).extension`;

/**
 * Runs the body of an async function in the browser's window (`gBrowser`, `Services` and `Cc` are
 * available) and resolves to its result, which must be JSON. This works because the harness starts Firefox
 * with system access.
 */
export async function inFirefox<Result>(browser: Browser, body: string): Promise<Result> {
  const { connection } = browser as unknown as BidiBrowser;
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const { contexts } = tree.result as { contexts: { context: string; url: string }[] };
  // Firefox has internal documents besides the window with the tabs.
  const window = contexts.find(({ url }) => url.endsWith('/browser.xhtml'));
  if (!window) throw new Error('Firefox shows no window of its own.');
  const { result } = await connection.send('script.evaluate', {
    expression: `(async () => JSON.stringify((await (async () => { ${body} })()) ?? null))()`,
    target: { context: window.context },
    awaitPromise: true,
  });
  const evaluated = result as Evaluated;
  if (evaluated.type === 'exception') throw new Error(`In Firefox: ${evaluated.exceptionDetails?.text}`);
  return JSON.parse(evaluated.result?.value ?? 'null');
}
