/** Looks at the overlay of one page. Inside its root only in the e2e build, where that is open. */
import type { Page } from 'puppeteer-core';

const HOST = 'portal-guide-card';

export class OverlayView {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  /** What it shows; null where there is none. Works in every build. */
  async state(): Promise<'launcher' | 'card' | null> {
    return this.#page.evaluate((name) => {
      const host = document.querySelector<HTMLElement>(name);
      return (host?.dataset.state ?? null) as 'launcher' | 'card' | null;
    }, HOST);
  }

  async waitFor(state: 'launcher' | 'card'): Promise<void> {
    await this.#page.waitForSelector(`${HOST}[data-state="${state}"]`);
  }

  async waitUntilGone(): Promise<void> {
    await this.#page.waitForFunction((name) => !document.querySelector(name), {}, HOST);
  }

  /** The visible text, as a reader gets it. */
  async text(): Promise<string> {
    return this.#page.evaluate((name) => {
      const root = document.querySelector(name)?.shadowRoot;
      if (!root) throw new Error('No open root here: is this the e2e build, and is the overlay shown?');
      const visible = [...root.children].filter(
        (child) => child instanceof HTMLElement && child.tagName !== 'STYLE',
      );
      return visible.map((child) => (child as HTMLElement).innerText).join('\n');
    }, HOST);
  }

  /** A locator inside the root: waits for the element, then acts. */
  locator(selector: string) {
    return this.#page.locator(`${HOST} >>> ${selector}`);
  }

  /** Elements inside the root, as they are now. */
  all(selector: string) {
    return this.#page.$$(`${HOST} >>> ${selector}`);
  }
}
