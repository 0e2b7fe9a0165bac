import { type Handlers, TipOverlay } from '../components/card/tip-overlay.ts';
import type { CardContent } from '../model/tips/messages.ts';
import { keepAside } from './aside.ts';
import { HOST_NAME, makeHost } from './host.ts';
import { keyKeeper } from './keys.ts';

/** If a page removes our element more often than this on one address, we stay away until it loads again. */
const MAX_RETURNS = 3;

/**
 * Owns the one element that we put into a page: makes it, shows content in it, puts it back when the page
 * removes it, and takes it away. Never changes the page's own elements.
 */
export class Overlay {
  /** Hides keys typed in the card from the page. Call it early: the page's listeners must come later. */
  readonly listen = keyKeeper(
    () => this.#mounted?.host ?? null,
    () => this.#shown?.tips.close(),
  );
  readonly #handlers: Handlers;
  #shown: { tips: TipOverlay; content: string } | null = null;
  #mounted: { host: HTMLElement; root: HTMLElement; address: string; life: AbortController } | null = null;
  #returns = 0;
  /** The element that had the focus before a keyboard command moved it into the card. */
  #focusBefore: HTMLElement | null = null;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
  }

  /** Shows these tips. If they are shown already, only the corner changes; the card stays open or closed. */
  show(content: CardContent): void {
    const { open: _, corner, ...rest } = content;
    const same = JSON.stringify(rest);
    if (this.#shown?.content === same) {
      this.#shown.tips.moveTo(corner);
      return;
    }
    this.#returnFocusToPage();
    this.#shown = { tips: new TipOverlay(content, this.#handlers, () => this.#returnFocus()), content: same };
    if (this.#mounted) this.#shown.tips.enter(this.#mounted.host, this.#mounted.root);
    else this.#mount();
  }

  /** Takes everything away. */
  clear(): void {
    this.#shown = null;
    this.#returnFocusToPage();
    this.#unmount();
  }

  /** Opens the card and moves the focus into it, to give it back later. */
  focus(): void {
    const active = activeElement();
    if (!this.#mounted || active === this.#mounted.host) return;
    this.#focusBefore = active;
    this.#shown?.tips.open();
  }

  #mount(): void {
    if (!this.#shown || this.#mounted || this.#returns > MAX_RETURNS || !document.documentElement) return;
    // An old copy of our element, from before an update, may still be here.
    for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
    const { host, root } = makeHost();
    const life = new AbortController();
    this.#mounted = { host, root, address: location.href, life };
    this.#shown.tips.enter(host, root);
    const place = placeOfHost();
    place.append(host);
    keepAside(host, life.signal);
    this.#watchRemoval(place, life.signal);
  }

  #unmount(): void {
    if (!this.#mounted) return;
    const { host, life } = this.#mounted;
    this.#mounted = null;
    life.abort();
    host.remove();
  }

  #watchRemoval(place: HTMLElement, signal: AbortSignal): void {
    const removalObserver = new MutationObserver(() => this.#comeBack());
    // Frameworks replace `body`, `document.open` the root element.
    for (const parent of new Set([document, document.documentElement, place]))
      removalObserver.observe(parent, { childList: true });
    signal.addEventListener('abort', () => removalObserver.disconnect());
  }

  #comeBack(): void {
    // If there is no root element yet, this is called again when the page makes one.
    if (!this.#mounted || this.#mounted.host.isConnected || !document.documentElement) return;
    const { address } = this.#mounted;
    this.#unmount();
    // Another copy of the extension has put its element here; one is enough.
    if (document.querySelector(HOST_NAME)) return;
    if (address === location.href) this.#returns++;
    this.#mount();
  }

  /** If the focus is in the card, returns it to the page before the card goes away. */
  #returnFocusToPage(): void {
    if (this.#mounted?.host === document.activeElement) this.#returnFocus();
  }

  /** Returns the focus to where it was before the keyboard command. False if that is not possible. */
  #returnFocus(): boolean {
    const before = this.#focusBefore;
    this.#focusBefore = null;
    before?.focus();
    return before !== null && activeElement() === before;
  }
}

/**
 * Where to put our element: into `body`. When React 18 hydrates a whole document, it accepts foreign
 * elements only there. An element beside `body` makes it discard the page, with everything typed in it, and
 * build it again. A frameset page has no such `body`, and an XHTML page may have none.
 * https://github.com/reactjs/react.dev/issues/4656
 */
function placeOfHost(): HTMLElement {
  return document.body?.localName === 'body' ? document.body : document.documentElement;
}

/** The focused element, also inside open shadow roots; null if no element has the focus. */
function activeElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
