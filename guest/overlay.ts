import { type Handlers, TipOverlay } from '../components/card/tip-overlay.ts';
import type { CardContent } from '../model/tips/messages.ts';
import { keepAside } from './aside.ts';
import { HOST_NAME, makeHost } from './host.ts';
import { keyKeeper } from './keys.ts';

/** A page that removes our element this often on one address means it; then we stay away until it is loaded anew. */
const MAX_RETURNS = 3;

/**
 * Owns the one element that is put into a page: makes it, shows content in it, brings it back when a
 * page throws it out, takes it away. Never touches anything of the page's.
 */
export class Overlay {
  /** Keeps keys typed in the card from the page; the sooner it is called, the fewer listeners come first. */
  readonly listen = keyKeeper(
    () => this.#mounted?.host ?? null,
    () => this.#shown?.tips.close(),
  );
  readonly #handlers: Handlers;
  #shown: { tips: TipOverlay; content: string } | null = null;
  #mounted: { host: HTMLElement; root: HTMLElement; address: string; life: AbortController } | null = null;
  #returns = 0;
  /** What had the focus when a key brought it to the card. */
  #from: HTMLElement | null = null;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
  }

  /** Shows these tips. Those that are there already stay as they are, opened or closed, but for their corner. */
  show(content: CardContent): void {
    const { open: _, corner, ...rest } = content;
    const same = JSON.stringify(rest);
    if (this.#shown?.content === same) {
      this.#shown.tips.moveTo(corner);
      return;
    }
    this.#letGo();
    this.#shown = { tips: new TipOverlay(content, this.#handlers, () => this.#giveBack()), content: same };
    if (this.#mounted) this.#shown.tips.enter(this.#mounted.host, this.#mounted.root);
    else this.#mount();
  }

  /** Takes everything away. */
  clear(): void {
    this.#shown = null;
    this.#letGo();
    this.#unmount();
  }

  /** Opens the card and moves the focus into it, to give it back later. */
  focus(): void {
    const active = activeElement();
    if (!this.#mounted || active === this.#mounted.host) return;
    this.#from = active;
    this.#shown?.tips.open();
  }

  #mount(): void {
    if (!this.#shown || this.#mounted || this.#returns > MAX_RETURNS || !document.documentElement) return;
    // A copy of ours that lost its extension in an update may still stand here.
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
    const removal = new MutationObserver(() => this.#comeBack());
    // Frameworks replace `body`, `document.open` the root element.
    for (const parent of new Set([document, document.documentElement, place]))
      removal.observe(parent, { childList: true });
    signal.addEventListener('abort', () => removal.disconnect());
  }

  #comeBack(): void {
    // Without a root element yet: this is called again when the page makes one.
    if (!this.#mounted || this.#mounted.host.isConnected || !document.documentElement) return;
    const { address } = this.#mounted;
    this.#unmount();
    // Another copy of the extension has taken our place: one is enough.
    if (document.querySelector(HOST_NAME)) return;
    if (address === location.href) this.#returns++;
    this.#mount();
  }

  /** Nobody is to lose the focus with what they were reading. */
  #letGo(): void {
    if (this.#mounted?.host === document.activeElement) this.#giveBack();
  }

  /** Whether the focus could go back to where a key had called it from. */
  #giveBack(): boolean {
    const from = this.#from;
    this.#from = null;
    from?.focus();
    return from !== null && activeElement() === from;
  }
}

/**
 * In `body`, as React 18 allows there what it has not made, and nowhere else: where it hydrates a whole
 * document, an element of ours beside `body` makes it throw the page away and build it anew, with all
 * that was typed in it. Framesets have no such place, and XHTML need not have one.
 * https://github.com/reactjs/react.dev/issues/4656
 */
function placeOfHost(): HTMLElement {
  return document.body?.localName === 'body' ? document.body : document.documentElement;
}

/** What has the focus, as deep as open shadow roots let us see; null where it is nothing that can have it. */
function activeElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
