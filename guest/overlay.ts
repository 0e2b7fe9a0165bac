import type { Corner } from '../data/vocabulary.ts';
import type { LauncherContent, LauncherRequest, Relayed } from '../model/tips/messages.ts';
import { CardFrame } from './card-frame.ts';
import { cornerTowards, DEFAULT_CORNER, freeCorner, hasRoom, nextCorner } from './corners.ts';
import { activeElement } from './focus.ts';
import { keyKeeper } from './keys.ts';
import { labelLauncher, makeLauncher } from './launcher.ts';
import { Standing } from './standing.ts';

/** The launcher goes out of the way of what comes into its corner so often. */
const MAX_YIELDS = 3;

/** A page that has done away with the open card so often, since somebody opened it, gets only the launcher back. */
const MAX_LOSSES = 5;

/** A page that stays after its `beforeunload`, as at a download, gets its card back after so many milliseconds. */
const STAYED_MS = 1000;

/** Tells the background. An `open` resolves to the card's token, null if it may not open. */
export type Tell = (request: LauncherRequest) => Promise<unknown>;

/** The launcher and, while it is open, the card. */
export class Overlay {
  readonly #tell: Tell;
  readonly #onPointer: () => void;
  readonly #standing = new Standing(
    (host, root) => this.#fill(host, root),
    () => this.#lose(),
    () => this.#yield(),
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
  #corner: Corner = DEFAULT_CORNER;
  #yields = 0;
  #losses = 0;
  #root: HTMLElement | null = null;
  #launcher: HTMLButtonElement | null = null;
  #frame: CardFrame | null = null;
  /** Whether the card is to be open, also while it is out of the page. */
  #open = false;
  #openedByItself = false;
  #silent = false;
  /** The element that had the focus before the card took it. */
  #focusBefore: HTMLElement | null = null;

  /** @param onPointer the pointer is over the launcher: a good moment to check whether the extension is gone */
  constructor(tell: Tell, onPointer: () => void) {
    this.#tell = tell;
    this.#onPointer = onPointer;
  }

  /** Starts listening, early, so that the page's listeners come later. Call it again after a page has removed them. */
  listen(signal: AbortSignal): void {
    this.#keepKeys(signal);
    // A tab may be loaded before anybody sees it, or before it has its size.
    for (const type of ['load', 'visibilitychange', 'resize'])
      addEventListener(type, this.#openSoon, { signal });
    // Chromium keeps no page with a frame of ours for Back, and tells the page of the frame.
    if (import.meta.env.BROWSER === 'firefox') return;
    addEventListener('beforeunload', this.#leave, { signal });
    addEventListener('pageshow', this.#stay, { signal });
  }

  /** Shows the launcher, and the card if it is to open by itself. */
  show(content: LauncherContent): void {
    const moved = this.#content?.corner !== content.corner;
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
    launcher.onpointerenter = this.#onPointer;
    // When the extension is removed, Firefox stops its scripts at once but leaves our element in the page.
    // The browser's own popover control then hides it on a click.
    if (import.meta.env.BROWSER === 'firefox') launcher.popoverTargetElement = host;
    const content = this.#content as LauncherContent;
    root.setAttribute('aria-label', content.words.name);
    root.lang = content.language;
    root.append(launcher);
    this.#root = root;
    this.#launcher = launcher;
    this.#place(this.#corner);
    labelLauncher(launcher, content);
    return launcher;
  }

  /** The page has done away with everything; what stood open opens again in the next element. */
  #lose(): void {
    this.#frame?.remove();
    this.#frame = null;
    if (++this.#losses > MAX_LOSSES) this.#open = false;
    if (this.#open) queueMicrotask(() => this.#stay());
  }

  /** Takes the first free corner, unless somebody has chosen one or is at the card. */
  #yield(): void {
    const { host } = this.#standing;
    const isChosen = this.#yields >= MAX_YIELDS || this.#content?.corner !== DEFAULT_CORNER;
    if (!host || isChosen || host.matches(':hover') || this.#frame?.hasFocus) return;
    const corner = freeCorner(this.#corner, host);
    if (corner === this.#corner) return;
    this.#yields++;
    this.#place(corner);
  }

  /** False where it stands already. */
  #move(corner: Corner): boolean {
    if (corner === this.#corner) return false;
    this.#yields = MAX_YIELDS;
    this.#place(corner);
    this.#tell({ type: 'move', corner });
    return true;
  }

  #place(corner: Corner): void {
    this.#corner = corner;
    if (this.#root) this.#root.className = corner;
  }

  #touch(open: '0' | '1'): void {
    this.#tell({ type: 'touch', url: location.href, open });
  }

  #dropBadge(): void {
    delete this.#launcher?.dataset.fresh;
  }

  /** Not within the event: what a listener does at `load` is part of the page's own load. */
  readonly #openSoon = (): void => void setTimeout(this.#openByItself);

  /** Only in a page that has loaded, that somebody sees, and that has room. */
  readonly #openByItself = (): void => {
    if (!this.#content?.open || this.#openedByItself || this.#silent) return;
    if (document.readyState !== 'complete' || document.visibilityState !== 'visible') return;
    if (!hasRoom()) return;
    this.#openedByItself = true;
    this.#openFrame();
  };

  #openByHand(): void {
    this.#dropBadge();
    this.#losses = 0;
    this.#touch('1');
    if (this.#frame) this.#frame.focus();
    else this.#openFrame(true);
  }

  #openFrame(byHand = false): void {
    if (this.#frame || !this.#root || !this.#standing.host || !this.#content) return;
    this.#open = true;
    const token = this.#tell({ type: 'open', url: location.href }) as Promise<string | null>;
    const silent = () => this.#fallSilent();
    this.#frame = new CardFrame(this.#root, this.#content.words.card, { token, byHand, silent });
  }

  /** Where no frame of ours comes up, a press on the launcher shows the card elsewhere. */
  #fallSilent(): void {
    const { token } = this;
    const isWanted = this.#frame?.isWanted;
    this.#silent = true;
    this.#close();
    if (isWanted && token) this.#tell({ type: 'elsewhere', card: token });
  }

  #closeByHand(): void {
    if (!this.#frame) return;
    this.#close();
    this.#touch('0');
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
