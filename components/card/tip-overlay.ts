import type { Corner, HideScope } from '../../data/vocabulary.ts';
import type { CardContent } from '../../model/tips/messages.ts';
import { element } from './element.ts';
import { launcherButton } from './launcher.ts';
import { tipCard } from './tip-card.ts';

/** What the overlay reports. */
export interface Handlers {
  /** The card is open with these tips. */
  onMet(portal: string, tips: string[]): void;
  onAct(portal: string, tip: string): void;
  onMove(corner: Corner): void;
  onReport(portal: string, tips: string[]): void;
  onHide(portal: string, scope: HideScope): void;
  /** The pointer is over the overlay: a good moment to check whether the extension is gone. */
  onTouch(): void;
}

/** The next corner, clockwise. */
const NEXT: Record<Corner, Corner> = {
  'bottom-right': 'bottom-left',
  'bottom-left': 'top-left',
  'top-left': 'top-right',
  'top-right': 'bottom-right',
};

/**
 * Screen readers announce only changes in a live region that they already know, so wait before filling it.
 */
const ANNOUNCE_AFTER_MS = 100;

/**
 * The launcher and, while it is open, the card. When the card opens by itself, it does not move the focus
 * and is announced once. When the user opens it, the focus moves into the card; closing returns the focus.
 */
export class TipOverlay {
  readonly #content: CardContent;
  readonly #handlers: Handlers;
  readonly #returnFocus: () => boolean;
  readonly #element: HTMLElement;
  readonly #launcher: HTMLButtonElement;
  readonly #announcement = element('p', { class: 'said', role: 'status' });
  #card: HTMLElement | null = null;
  #host: HTMLElement | null = null;
  #corner: Corner;
  #usedByHand = false;

  /**
   * @param returnFocus returns the focus to where it was in the page before a keyboard command; false if it
   * was nowhere
   */
  constructor(content: CardContent, handlers: Handlers, returnFocus: () => boolean) {
    this.#content = content;
    this.#handlers = handlers;
    this.#returnFocus = returnFocus;
    this.#corner = content.corner;
    const { words, tips, language } = content;
    this.#launcher = launcherButton(words.launcher, tips.length, (event) => this.#toggle(event));
    this.#element = element(
      'aside',
      { 'aria-label': words.name, lang: language, dir: 'ltr' },
      this.#launcher,
      this.#announcement,
    );
    this.#element.addEventListener('pointerenter', handlers.onTouch);
    this.moveTo(content.corner);
    if (content.open) {
      this.#openCard();
      setTimeout(() => this.#announce(), ANNOUNCE_AFTER_MS);
    }
  }

  /**
   * Puts itself into the root of a host and replaces what was there. Called again if the page removed the
   * host.
   */
  enter(host: HTMLElement, root: HTMLElement): void {
    this.#host = host;
    root.replaceChildren(this.#element);
    this.#exposeState();
  }

  moveTo(corner: Corner): void {
    this.#corner = corner;
    this.#element.className = `overlay ${corner}`;
  }

  /** Opens the card as if the user did: the focus moves into it. */
  open(): void {
    this.#markUsed();
    this.#openCard();
    this.#exposeState();
    this.#card?.focus();
  }

  /** Closes the card as if the user did: the focus returns. */
  close(): void {
    if (!this.#card) return;
    this.#markUsed();
    // Remove the text from the tree, because `window.find()` looks into closed roots.
    this.#card.remove();
    this.#card = null;
    this.#exposeState();
    if (!this.#returnFocus()) this.#launcher.focus();
  }

  #toggle(event: MouseEvent): void {
    // We handle the click; the browser's popover control must not.
    event.preventDefault();
    if (this.#card) this.close();
    else this.open();
  }

  #openCard(): void {
    if (this.#card) return;
    const { portal, tips } = this.#content;
    const ids = tips.map(({ id }) => id);
    this.#card = tipCard(this.#content, {
      onAct: (tip) => this.#handlers.onAct(portal, tip),
      onMove: () => {
        this.moveTo(NEXT[this.#corner]);
        this.#handlers.onMove(this.#corner);
      },
      onReport: () => this.#handlers.onReport(portal, ids),
      onClose: (event) => this.#toggle(event),
      onHide: (scope) => this.#handlers.onHide(portal, scope),
    });
    this.#element.prepend(this.#card);
    this.#handlers.onMet(portal, ids);
  }

  #announce(): void {
    if (!this.#usedByHand) this.#announcement.textContent = this.#content.words.announce;
  }

  /** After the user has used the overlay, it needs no announcement. */
  #markUsed(): void {
    this.#usedByHand = true;
    this.#announcement.textContent = '';
  }

  /** Exposes whether the card is open: to assistive technology and on the host. */
  #exposeState(): void {
    this.#launcher.ariaExpanded = String(this.#card !== null);
    if (!this.#host) return;
    this.#host.dataset.state = this.#card ? 'card' : 'launcher';
    if (import.meta.env.FIREFOX) this.#letBrowserHide(this.#host);
  }

  /**
   * When an extension is removed, Firefox stops its scripts at once but leaves our element in the page. The
   * browser's own popover control then hides the element on a click; while our script runs, we prevent
   * that.
   */
  #letBrowserHide(host: HTMLElement): void {
    const close = this.#card?.querySelector<HTMLButtonElement>('.close');
    for (const control of [this.#launcher, close]) if (control) control.popoverTargetElement = host;
  }
}
