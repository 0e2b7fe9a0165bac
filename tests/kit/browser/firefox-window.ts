/** Firefox's prompts, and the settings behind about:addons. */
import type { Browser } from 'puppeteer-core';
import { ADDON_ID } from '../../../build/addon-id.ts';
import { inFirefox, OUR_EXTENSION } from '../../../lab/inside-firefox.ts';

/**
 * Waits for the prompt that asks for a permission, and presses one of its buttons. Resolves to what it
 * says. Every look at it is a question of ours, so a prompt that never comes ends as an error.
 */
export async function answerPrompt(browser: Browser, answer: 'allow' | 'deny'): Promise<string> {
  const button = answer === 'allow' ? 'button' : 'secondaryButton';
  const deadline = Date.now() + 10_000;
  while (Date.now() < deadline) {
    const said = await inFirefox<string | null>(
      browser,
      `const prompt = document.getElementById('addon-webext-permissions-notification');
      if (!prompt || PopupNotifications.panel.state !== 'open') return null;
      const words = prompt.textContent;
      prompt.${button}.click();
      return words;`,
    );
    if (said !== null) return said;
  }
  throw new Error('Firefox asked for no permission.');
}

/** What the switches of about:addons do. */
export function removeHostsInFirefox(browser: Browser, origins: readonly string[]): Promise<void> {
  const change = JSON.stringify({ permissions: [], origins, data_collection: [] });
  return inFirefox(
    browser,
    `const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
    await ExtensionPermissions.remove(${JSON.stringify(ADDON_ID)}, ${change}, ${OUR_EXTENSION});`,
  );
}
