import type { Corner } from '../data/vocabulary.ts';
import type { LauncherContent, Relayed } from '../model/tips/messages.ts';
import { CardFrame } from './card-frame.ts';
import { cornerTowards, freeCorner, nextCorner } from './corners.ts';
import { keyKeeper } from './keys.ts';
import { labelLauncher, makeLauncher } from './launcher.ts';
import { Standing } from './standing.ts';

/** In a smaller window, in pixels, the card opens only when asked to. */
const LARGE = { width: 600, height: 480 };

/** A page that stays after its `beforeunload`, as at a download, gets its card back after so many milliseconds. */
const STAYED_MS = 1000;

/** What the overlay reports. */
export interface Handlers {
  /** A card opens: resolves to its token, null if it may not. */
  onOpen(): Promise<string | null>;
  /** The user has opened or closed the card. */
  onTouch(open: boolean): void;
  onMove(corner: Corner): void;
  /** The user has asked for the card, and the browser shows no frame of ours here. */
  onSilent(token: string): void;
  /** The pointer is over the launcher: a good moment to check whether the extension is gone. */
  onPointer(): void;
}

/** The launcher and, while it is open, the card. */
export class Overlay {
  readonly #handlers: Handlers;
  readonly #standing = new Standing(
    (host, root) => this.#fill(host, root),
    () => this.#lose(),
  );
  /** Hides keys typed on the launcher from the page. */
  readonly #keepKeys = keyKeeper(
    () => this.#standing.host,
    (key) => {
      if (key === 'Escape') this.#closeByHand();
      if (key.startsWith('Arrow')) this.#move(cornerTowards(this.#corner, key));
    },
  );
  #content: LauncherContent | null = null;
  #corner: Corner = 'bottom-right';
  #isPlaced = false;
  #root: HTMLElement | null = null;
  #launcher: HTMLButtonElement | null = null;
  #frame: CardFrame | null = null;
  /** Whether the card is to be open, also while it is out of the page. */
  #open = false;
  #openedByItself = false;
  #silent = false;
  /** The element that had the focus before the card took it. */
  #focusBefore: HTMLElement | null = null;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
  }

  /**
   * Starts listening, early, because the page's listeners must come later. Call it again after a page has
   * removed all listeners.
   */
  listen(signal: AbortSignal): void {
    this.#keepKeys(signal);
    addEventListener('load', this.#openByItself, { signal });
    // A tab may be loaded before anybody sees it, or before it has its size.
    document.addEventListener('visibilitychange', this.#openByItself, { signal });
    addEventListener('resize', this.#openByItself, { signal });
    // Chromium keeps no page with a frame of ours for Back, and tells the page of the frame.
    if (import.meta.env.BROWSER === 'firefox') return;
    addEventListener('beforeunload', this.#leave, { signal });
    addEventListener('pageshow', this.#stay, { signal });
  }

  /** Shows the launcher, and the card if it is to open by itself. */
  show(content: LauncherContent): void {
    const moved = this.#content && this.#content.corner !== content.corner;
    this.#content = content;
    if (moved) this.#place(content.corner);
    if (!content.open) this.#openedByItself = false;
    this.#standing.stand();
    this.#frame?.handOver();
    if (this.#open) this.#openFrame();
    if (this.#launcher) labelLauncher(this.#launcher, content);
    this.#openByItself();
  }

  /** Takes everything away. */
  clear(): void {
    this.#content = null;
    this.#close();
    this.#standing.leave();
    this.#launcher = this.#root = null;
  }

  /** The page has gone to another address. */
  forgive(): void {
    this.#standing.forgive();
  }

  /** Opens the card and moves the focus into it, to give it back later. */
  focus(): void {
    if (this.#frame?.hasFocus) return;
    this.#focusBefore = activeElement();
    this.#openByHand();
  }

  /** The token of the open card; empty if there is none. */
  get token(): string {
    return this.#frame?.token ?? '';
  }

  /** Does what the card has asked for. */
  obey({ card, what, height }: Relayed): void {
    if (!card || card !== this.token) return;
    if (what === 'fit') {
      this.#frame?.fit(height);
      this.#launcher?.setAttribute('aria-expanded', 'true');
    }
    if (what === 'close') this.#close();
    if (what === 'corner') this.#move(nextCorner(this.#corner));
    if (what === 'touch') this.#dropBadge();
  }

  #fill(host: HTMLElement, root: HTMLElement): HTMLElement {
    // Somebody who presses while the card is on its way wants to see it.
    const toggle = () => (this.#frame?.isDrawn ? this.#closeByHand() : this.#openByHand());
    const launcher = makeLauncher(toggle, (corner) => this.#move(corner));
    launcher.onpointerenter = this.#handlers.onPointer;
    // When the extension is removed, Firefox stops its scripts at once but leaves our element in the page.
    // The browser's own popover control then hides it on a click.
    if (import.meta.env.BROWSER === 'firefox') launcher.popoverTargetElement = host;
    const { words, language, corner } = this.#content as LauncherContent;
    root.setAttribute('aria-label', words.name);
    root.lang = language;
    root.append(launcher);
    this.#root = root;
    this.#launcher = launcher;
    if (!this.#isPlaced) {
      this.#corner = corner;
      this.#isPlaced = true;
      requestAnimationFrame(() => this.#place(freeCorner(this.#corner, host)));
    }
    this.#place(this.#corner);
    labelLauncher(launcher, this.#content as LauncherContent);
    return launcher;
  }

  /** The page has done away with everything; what stood open opens again in the next element. */
  #lose(): void {
    this.#frame?.remove();
    this.#frame = null;
    if (this.#open) queueMicrotask(() => this.#stay());
  }

  #move(corner: Corner): void {
    if (corner === this.#corner) return;
    this.#place(corner);
    this.#handlers.onMove(corner);
  }

  #place(corner: Corner): void {
    this.#corner = corner;
    if (this.#root) this.#root.className = corner;
  }

  #dropBadge(): void {
    delete this.#launcher?.dataset.fresh;
  }

  /** Only in a page that has loaded, that somebody sees, and that has room. */
  readonly #openByItself = (): void => {
    if (!this.#content?.open || this.#openedByItself || this.#silent) return;
    if (document.readyState !== 'complete' || document.visibilityState !== 'visible') return;
    if (innerWidth < LARGE.width || innerHeight < LARGE.height) return;
    this.#openedByItself = true;
    this.#openFrame();
  };

  #openByHand(): void {
    this.#dropBadge();
    this.#handlers.onTouch(true);
    if (this.#frame) this.#frame.focus();
    else this.#openFrame(true);
  }

  #openFrame(byHand = false): void {
    if (this.#frame || !this.#root || !this.#standing.host || !this.#content) return;
    this.#open = true;
    const token = this.#handlers.onOpen();
    const silent = () => this.#fallSilent();
    this.#frame = new CardFrame(this.#root, this.#content.words.card, { token, byHand, silent });
  }

  /** Where no frame of ours comes up, a press on the launcher shows the card elsewhere. */
  #fallSilent(): void {
    const { token } = this;
    const isWanted = this.#frame?.isWanted;
    this.#silent = true;
    this.#close();
    if (isWanted && token) this.#handlers.onSilent(token);
  }

  #closeByHand(): void {
    if (!this.#frame) return;
    this.#close();
    this.#handlers.onTouch(false);
  }

  #close(): void {
    const hadFocus = this.#frame?.hasFocus;
    this.#open = false;
    this.#frame?.remove();
    this.#frame = null;
    this.#launcher?.setAttribute('aria-expanded', 'false');
    if (hadFocus && !this.#returnFocus()) this.#launcher?.focus();
  }

  readonly #leave = (event: Event): void => {
    if (!event.isTrusted || !this.#frame) return;
    this.#frame.remove();
    this.#frame = null;
    setTimeout(this.#stay, STAYED_MS);
  };

  readonly #stay = (): void => {
    if (this.#open) this.#openFrame();
  };

  /** Returns the focus to where it was before the card took it. False if that is not possible. */
  #returnFocus(): boolean {
    const before = this.#focusBefore;
    this.#focusBefore = null;
    before?.focus();
    return before !== null && activeElement() === before;
  }
}

/** The focused element, also inside open shadow roots; null if no element has the focus. */
function activeElement(): HTMLElement | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active instanceof HTMLElement && active !== document.body ? active : null;
}
