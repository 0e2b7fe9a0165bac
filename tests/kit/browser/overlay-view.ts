/**
 * Looks at the overlay of one page: from outside at the launcher, and into the card's frame as only a browser
 * itself can. Works in every build.
 */
import type { Page } from 'puppeteer-core';
import { expect } from 'vitest';
import type { BrowserKind } from '../../../lab/browsers/find.ts';
import { type CardFrame, cardFrame } from '../../../lab/card-frame.ts';

const HOST = 'portal-guide-card';

export class OverlayView {
  readonly #page: Page;
  readonly #frame: CardFrame;

  constructor(kind: BrowserKind, page: Page) {
    this.#page = page;
    this.#frame = cardFrame(kind, page);
  }

  /** What it shows; null where there is none. */
  async state(): Promise<'launcher' | 'card' | null> {
    if ((await this.#page.$(HOST)) === null) return null;
    return (await this.#frame.isDrawn()) ? 'card' : 'launcher';
  }

  async waitFor(state: 'launcher' | 'card'): Promise<void> {
    await expect.poll(() => this.state()).toBe(state);
  }

  /** Waits until the card has counted as seen, by which the number at the launcher goes. */
  async waitUntilSeen(): Promise<void> {
    await this.waitFor('card');
    await expect.poll(async () => (await this.#frame.launcher()).fresh).toBe(false);
  }

  async waitUntilGone(): Promise<void> {
    await this.#page.waitForFunction((name) => !document.querySelector(name), {}, HOST);
  }

  /** The visible text of the card, as a reader gets it; empty while it is closed. */
  async text(): Promise<string> {
    return (await this.#frame.read<string>('document.body.innerText')) ?? '';
  }

  /** The value of an expression in the card's document; null while there is none. */
  read<Value>(expression: string): Promise<Value | null> {
    return this.#frame.read(expression);
  }

  /** Presses something in the card, as a user does. Waits for it first. */
  async press(selector: string): Promise<void> {
    await expect.poll(() => this.#frame.isDrawn()).toBe(true);
    await this.#frame.press(selector);
  }

  /** Presses the launcher in its corner. */
  async pressLauncher(): Promise<void> {
    const { x, y } = await this.#frame.launcher();
    await this.#page.mouse.click(x, y);
  }
}
