/** The user's part in permissions: saying yes or no to the browser, and taking back in its settings. */
import type { Page } from 'puppeteer-core';
import { noteYes, removeHostsInChromium, setSiteAccess } from './chromium-site-access.ts';
import type { ExtensionGlobal } from './extension-global.ts';
import { answerPrompt, removeHostsInFirefox } from './firefox-window.ts';
import type { Harness } from './harness.ts';

/** The scripts that the extension has registered: one for each portal that the user has chosen. */
export async function chosenPortals(harness: Harness): Promise<string[]> {
  const page = await harness.extensionPage('options.html');
  const ids = await page.evaluate(async () => {
    const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
    const scripts = await (browser ?? chrome).scripting.getRegisteredContentScripts();
    return scripts.map(({ id }) => id);
  });
  await page.close();
  return ids;
}

export class SitePermissions {
  readonly #harness: Harness;

  constructor(harness: Harness) {
    this.#harness = harness;
  }

  /**
   * What the next `pressAndAllow` will say yes to. Before that, because Chromium is told on a page of
   * its own, and an open popup would close over that.
   */
  async willAllow(origins: readonly string[]): Promise<void> {
    const { kind, browser } = this.#harness;
    if (kind === 'chromium') await noteYes(browser, this.#id(), origins);
  }

  /** Presses a button that makes the browser ask, and says yes. */
  async pressAndAllow(page: Page, selector: string, origins: readonly string[]): Promise<void> {
    const { kind, browser } = this.#harness;
    await press(page, selector);
    if (kind === 'chromium') return;
    const words = await answerPrompt(browser, 'allow');
    for (const origin of origins) {
      const { hostname } = new URL(origin.replace('*', ''));
      if (!words.includes(hostname)) throw new Error(`Firefox did not ask for ${hostname}: ${words}`);
    }
  }

  /** Presses a button that makes the browser ask, and says no. Firefox only: Chromium's bubble can't be pressed. */
  async pressAndDeny(page: Page, selector: string): Promise<void> {
    await press(page, selector);
    await answerPrompt(this.#harness.browser, 'deny');
  }

  /** In the browser's own settings. */
  async takeBack(origins: readonly string[]): Promise<void> {
    const { kind, browser } = this.#harness;
    if (kind === 'chromium') await removeHostsInChromium(browser, this.#id(), origins);
    else await removeHostsInFirefox(browser, origins);
  }

  /** As on the day of installation: neither allowed nor remembered as wanted (Chromium remembers that apart). */
  async reset(origins: readonly string[]): Promise<void> {
    const page = await this.#harness.extensionPage('options.html');
    await page.evaluate((hosts) => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
      return (browser ?? chrome).permissions.remove({ origins: hosts });
    }, origins);
    await page.close();
  }

  /** Takes back what the manifest names: in Chromium all of it at once, in Firefox host by host. */
  async blockPortals(origins: readonly string[]): Promise<void> {
    const { kind, browser } = this.#harness;
    if (kind === 'chromium') await setSiteAccess(browser, this.#id(), 'ON_CLICK');
    else await removeHostsInFirefox(browser, origins);
  }

  #id(): string {
    return new URL(this.#harness.extensionBaseUrl).hostname;
  }
}

async function press(page: Page, selector: string): Promise<void> {
  await page.waitForSelector(selector);
  // A switch may be in a list that is still closed.
  await page.$eval(selector, (control) => control.closest('details')?.setAttribute('open', ''));
  await page.click(selector);
}
