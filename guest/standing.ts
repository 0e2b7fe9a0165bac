import { keepAside } from './aside.ts';
import { HOST_NAME, makeHost } from './host.ts';

/** If a page removes our element more often than this within `RETURNS_MS`, it has to do without. */
const MAX_RETURNS = 3;
const RETURNS_MS = 10_000;

/** What comes into a page, such as the bubble of a chat, is there after so many milliseconds. */
const CALM_MS = 1000;

/**
 * Keeps our one element in the page: puts it in, puts it back when the page removes, moves or closes it, and
 * takes it away. Never changes the page's own elements.
 */
export class Standing {
  readonly #fill: (host: HTMLElement, root: HTMLElement) => HTMLElement;
  readonly #lost: () => void;
  readonly #calm: () => void;
  #host: HTMLElement | null = null;
  #life = new AbortController();
  #isAside = () => false;
  #returns: number[] = [];

  /**
   * @param fill puts the launcher into the root of a new element, and returns it
   * @param lost called when the page has done away with the element; a new one may come at once
   * @param calm called a moment after something may have come into the page, at most once in `CALM_MS`
   */
  constructor(
    fill: (host: HTMLElement, root: HTMLElement) => HTMLElement,
    lost: () => void,
    calm: () => void,
  ) {
    this.#fill = fill;
    this.#lost = lost;
    this.#calm = calm;
  }

  /** The element, while it stands. */
  get host(): HTMLElement | null {
    return this.#host;
  }

  /** Puts the element into the page, if it is not there. */
  stand(): void {
    if (this.#host || this.#wasThrownOut() || !document.documentElement) return;
    // An old copy of our element, from before an update or made by the page, may still be here.
    for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
    const { host, root } = makeHost();
    const launcher = this.#fill(host, root);
    const place = placeOfHost();
    this.#host = host;
    this.#life = new AbortController();
    place.append(host);
    this.#isAside = keepAside(host, launcher, () => this.#comeBack(), this.#life.signal);
    this.#watch(place);
    // The page's zoom holds in the top layer too. It changes the size of the host in pixels of its own.
    new ResizeObserver(() => {
      root.style.zoom = String(1 / host.currentCSSZoom);
    }).observe(host);
    requestAnimationFrame(this.#calm);
  }

  /** Takes the element out of the page. */
  leave(): void {
    this.#life.abort();
    const host = this.#host;
    this.#host = null;
    host?.remove();
  }

  /** At a new address, a page that threw us out gets another chance. */
  forgive(): void {
    this.#returns = [];
  }

  #watch(place: HTMLElement): void {
    const { signal } = this.#life;
    let planned = false;
    const look = () => {
      planned = false;
      if (!signal.aborted) this.#calm();
    };
    const plan = () => {
      if (planned) return;
      planned = true;
      setTimeout(look, CALM_MS);
    };
    const observer = new MutationObserver(() => {
      plan();
      this.#comeBack();
    });
    // Watching every change of the tree would keep the page busy. Before somebody presses anything, the pointer comes.
    for (const type of ['load', 'scrollend', 'pointerover'])
      document.addEventListener(type, plan, { capture: true, signal });
    // Frameworks replace `body`, `document.open` the root element.
    for (const parent of new Set([document, document.documentElement, place]))
      observer.observe(parent, { childList: true });
    signal.addEventListener('abort', () => observer.disconnect());
  }

  /** Judges by what shows, not by what is in the tree: a popover that the page has moved is closed. */
  #comeBack(): void {
    const host = this.#host;
    // If there is no root element yet, this is called again when the page makes one.
    if (!host || !document.documentElement) return;
    const stands = host.isConnected && (this.#isAside() || host.matches(':popover-open'));
    if (stands && host.parentElement === placeOfHost()) return;
    this.leave();
    this.#lost();
    // Another copy of the extension shows its element here; one is enough. A clone of ours shows nothing.
    if ([...document.querySelectorAll(HOST_NAME)].some((other) => other.matches(':popover-open'))) return;
    this.#returns.push(Date.now());
    this.stand();
  }

  #wasThrownOut(): boolean {
    const recent = this.#returns.filter((time) => Date.now() - time < RETURNS_MS);
    return recent.length > MAX_RETURNS;
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
