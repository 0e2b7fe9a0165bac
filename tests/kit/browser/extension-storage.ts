/** The extension's own storage, reached through one of its pages: content scripts and tests have no other way. */
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../../../lab/browsers/recipe.ts';
import type { ExtensionGlobal } from './extension-global.ts';

export class ExtensionStorage {
  readonly #launched: LaunchedBrowser;
  #page: Page | null = null;

  constructor(launched: LaunchedBrowser) {
    this.#launched = launched;
  }

  /** All of the local area. PRIVACY.md lists its keys. */
  async all(): Promise<Record<string, unknown>> {
    return (await this.#ownPage()).evaluate(() => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
      return (browser ?? chrome).storage.local.get(null);
    });
  }

  async set(values: Record<string, unknown>): Promise<void> {
    const page = await this.#ownPage();
    await page.evaluate((items) => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
      return (browser ?? chrome).storage.local.set(items);
    }, values);
  }

  /** Of the session area, which is kept in memory. */
  async setSession(values: Record<string, unknown>): Promise<void> {
    const page = await this.#ownPage();
    await page.evaluate((items) => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
      return (browser ?? chrome).storage.session.set(items);
    }, values);
  }

  /** All that the browser's account would carry to other browsers. */
  async synced(): Promise<Record<string, unknown>> {
    return (await this.#ownPage()).evaluate(() => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
      return (browser ?? chrome).storage.sync.get(null);
    });
  }

  /** What another browser with the same account does, once the account has carried it here. */
  async setSynced(values: Record<string, unknown>): Promise<void> {
    const page = await this.#ownPage();
    await page.evaluate((items) => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
      return (browser ?? chrome).storage.sync.set(items);
    }, values);
  }

  /** As on the day of installation, including what is kept for the session or in the account. */
  async clear(): Promise<void> {
    const page = await this.#ownPage();
    await page.evaluate(async () => {
      const { browser, chrome } = globalThis as unknown as ExtensionGlobal;
      const { local, session, sync } = (browser ?? chrome).storage;
      // Under the lock of `storage/lock.ts`: a write that has begun would put back what it had read.
      await navigator.locks.request('storage-writes', async () => {
        await local.clear();
        await Promise.all([session?.clear(), sync.clear()]);
      });
    });
  }

  /** To be called when its page is closed from outside. */
  forgetPage(): void {
    this.#page = null;
  }

  async #ownPage(): Promise<Page> {
    if (this.#page && !this.#page.isClosed()) return this.#page;
    this.#page = await this.#launched.browser.newPage();
    // The smallest page of ours: without a token it shows nothing and asks nothing.
    await this.#launched.gotoExtensionPage(this.#page, 'card-in-tab.html');
    return this.#page;
  }
}
