import { cardAddress, cardOrigin } from './transport.ts';

/**
 * If somebody asks for the card and it says nothing for so long, in milliseconds, the browser or the page lets
 * no frame of ours in. Without somebody who waits, a slow machine may take its time.
 */
const SILENCE_MS = 5000;

/**
 * The height of a card in pixels, whatever it says: from another height, a page could tell whom the text is for
 * (measured). Only a card that has hidden the tips is low.
 */
const HEIGHT = 400;
const LOW = 160;

/** How a card opens. */
interface Opening {
  /** Resolves to what proves to the background that the frame is ours; null if it gives none. */
  token: Promise<string | null>;
  /** The user has opened it, so it takes the focus. */
  byHand: boolean;
  /** Called if the card does not show. */
  silent(): void;
}

/** The card: a frame with a page of ours, in which no page can read or hear anything. */
export class CardFrame {
  readonly #element = document.createElement('iframe');
  readonly #silent: () => void;
  #timer = 0;
  /** Empty until the background has given it. */
  token: string | null = null;
  #loaded = false;
  /** The user has asked for it, so it takes the focus once it is drawn. */
  isWanted = false;

  constructor(root: HTMLElement, title: string, { token, byHand, silent }: Opening) {
    const frame = this.#element;
    this.#silent = silent;
    frame.title = title;
    // Pages that isolate themselves (COEP) let no other frame in.
    if (import.meta.env.BROWSER !== 'firefox') Object.assign(frame, { credentialless: true });
    if (byHand) this.#want();
    const url = cardAddress();
    if (import.meta.env.BROWSER === 'firefox') frame.src = url;
    root.append(frame);
    frame.onload = () => {
      this.#loaded = true;
      this.handOver();
    };
    // Chromium tells a page the `src` of a frame that kept it out of the back/forward cache.
    if (import.meta.env.BROWSER !== 'firefox') frame.contentWindow?.location.replace(url);
    token.then((value) => {
      this.token = value;
      if (value) this.handOver();
      else silent();
    });
  }

  get hasFocus(): boolean {
    return (this.#element.getRootNode() as ShadowRoot).activeElement === this.#element;
  }

  get isDrawn(): boolean {
    return this.#element.hasAttribute('height');
  }

  /** The card is drawn, so many pixels high. Never more than a third of a small window. */
  fit(height: number): void {
    const first = !this.isDrawn;
    clearTimeout(this.#timer);
    const third = (innerWidth * innerHeight) / 3 / this.#element.clientWidth;
    const room = Math.max(LOW, Math.min(third, innerHeight * 0.62));
    this.#element.height = String(Math.round(Math.min(height > LOW ? HEIGHT : LOW, room)));
    // Before it is drawn, its document is not there to take the focus.
    if (first && this.isWanted) this.focus();
  }

  focus(): void {
    this.#want();
    this.#element.focus();
  }

  remove(): void {
    clearTimeout(this.#timer);
    this.#element.remove();
  }

  #want(): void {
    this.isWanted = true;
    if (!this.isDrawn) this.#timer ||= window.setTimeout(this.#silent, SILENCE_MS);
  }

  /**
   * Tells the card its token, or that what it shows may have changed. No page can get hold of the frame, and nothing
   * but the card's origin gets the token.
   */
  handOver(): void {
    if (!this.#loaded || !this.token) return;
    this.#element.contentWindow?.postMessage(this.token, cardOrigin());
  }
}
