/** Firefox's own window: its prompts, and the settings behind about:addons. */
import type { Browser } from 'puppeteer-core';
import { ADDON_ID } from '../../build/addon-id.ts';

/** Puppeteer has no public way to it; `moz:scope` is Firefox's own addition to WebDriver BiDi. */
interface Connection {
  send(method: string, params: object): Promise<{ result: Record<string, unknown> }>;
}

/** Evaluates an expression in the browser's window, with the browser's own rights. */
export async function inBrowserWindow(browser: Browser, expression: string): Promise<unknown> {
  const { connection } = browser as unknown as { connection: Connection };
  const tree = await connection.send('browsingContext.getTree', { 'moz:scope': 'chrome' });
  const contexts = tree.result.contexts as { context: string; url: string }[];
  const context = contexts.find(({ url }) => url.endsWith('/browser.xhtml'))?.context;
  if (!context) throw new Error('Firefox shows no window of its own.');
  const { result } = await connection.send('script.evaluate', {
    expression,
    target: { context },
    awaitPromise: true,
  });
  if (result.type !== 'success') throw new Error(`In Firefox's window: ${JSON.stringify(result)}`);
  return (result.result as { value?: unknown }).value;
}

/**
 * Waits for the prompt that asks for a permission, and presses one of its buttons. Resolves to what it
 * says. Every look at it is a question of ours, so a prompt that never comes ends as an error.
 */
export async function answerPrompt(browser: Browser, answer: 'allow' | 'deny'): Promise<string> {
  const button = answer === 'allow' ? 'button' : 'secondaryButton';
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const said = await inBrowserWindow(
      browser,
      `(() => {
        const prompt = document.getElementById('addon-webext-permissions-notification');
        if (!prompt || PopupNotifications.panel.state !== 'open') return null;
        const words = prompt.textContent;
        prompt.${button}.click();
        return words;
      })()`,
    );
    if (typeof said === 'string') return said;
  }
  throw new Error('Firefox asked for no permission.');
}

/** What the switches of about:addons do. */
export async function takeBack(browser: Browser, origins: readonly string[]): Promise<void> {
  const change = JSON.stringify({ permissions: [], origins, data_collection: [] });
  await inBrowserWindow(
    browser,
    `(async () => {
      const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
      await ExtensionPermissions.remove(${JSON.stringify(ADDON_ID)}, ${change}, WebExtensionPolicy.getByID(${JSON.stringify(ADDON_ID)}).extension);
    })()`,
  );
}
