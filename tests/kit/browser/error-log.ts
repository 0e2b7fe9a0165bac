/**
 * What went wrong on a page: console errors and uncaught exceptions, its own and our content script's.
 *
 * Firefox reports nothing at all from extension pages over BiDi, and runs no preload scripts there
 * (measured, ESR 153). For those the page itself keeps the list, from the moment it is followed; a
 * failure before that shows as a page without content.
 */
import { randomUUID } from 'node:crypto';
import type { ConsoleMessage, Page } from 'puppeteer-core';

const LIMIT_MS = 10_000;

type Keeper = { harnessErrors?: string[] };

export class ErrorLog {
  readonly #errors = new WeakMap<Page, string[]>();

  /** Before the first navigation where that is possible, else as soon as the page is there. */
  async follow(page: Page): Promise<void> {
    if (await isSilent(page)) return followFromInside(page);
    if (this.#errors.has(page)) return;
    const errors: string[] = [];
    this.#errors.set(page, errors);
    page.on('console', (message) => {
      if (message.type() === 'error') errors.push(message.text());
    });
    page.on('pageerror', (error) => errors.push(error instanceof Error ? error.message : String(error)));
  }

  /**
   * Everything up to now. Errors reach us as events, some time after they happened; events keep
   * their order, so once a message written now has come, everything before it has come too.
   */
  async of(page: Page): Promise<readonly string[]> {
    if (await isSilent(page)) return page.evaluate(() => (globalThis as Keeper).harnessErrors ?? []);
    const errors = this.#errors.get(page);
    if (!errors) throw new Error('This page is not followed: open it with the harness.');
    const marker = randomUUID();
    const arrived = new Promise<void>((resolve, reject) => {
      setTimeout(
        () => reject(new Error(`No console event from ${page.url()}; is it still there?`)),
        LIMIT_MS,
      ).unref();
      const listen = (message: ConsoleMessage) => {
        if (message.text() !== marker) return;
        page.off('console', listen);
        resolve();
      };
      page.on('console', listen);
    });
    await page.evaluate((text) => console.debug(text), marker);
    await arrived;
    return errors;
  }
}

/** Asks the document: `page.url()` stays at about:blank there, for want of a load event. */
function isSilent(page: Page): Promise<boolean> {
  return page.evaluate(() => location.protocol === 'moz-extension:');
}

async function followFromInside(page: Page): Promise<void> {
  await page.evaluate(() => {
    const keeper = globalThis as Keeper;
    if (keeper.harnessErrors) return;
    const errors: string[] = [];
    keeper.harnessErrors = errors;
    addEventListener('error', (event) => errors.push(event.message));
    addEventListener('unhandledrejection', (event) => errors.push(String(event.reason)));
    const print = console.error;
    console.error = (...parts: unknown[]) => {
      errors.push(parts.join(' '));
      print(...parts);
    };
  });
}
