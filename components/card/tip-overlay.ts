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
  /** A pointer has come near: a good moment to notice that the extension is gone. */
  onTouch(): void;
}

/** The next corner, the way a clock's hands go. */
const NEXT: Record<Corner, Corner> = {
  'bottom-right': 'bottom-left',
  'bottom-left': 'top-left',
  'top-left': 'top-right',
  'top-right': 'bottom-right',
};

/** A live region reads what changes in it, so assistive technology has to have met it first. */
const ANNOUNCE_AFTER_MS = 100;

/**
 * The launcher and, while it is open, the card. Opening by itself never moves focus and is announced
 * once; opening by the user moves it into the card, and closing gives it back.
 */
export class TipOverlay {
  readonly #content: CardContent;
  readonly #handlers: Handlers;
  readonly #giveBack: () => boolean;
  readonly #element: HTMLElement;
  readonly #launcher: HTMLButtonElement;
  readonly #said = element('p', { class: 'said', role: 'status' });
  #card: HTMLElement | null = null;
  #host: HTMLElement | null = null;
  #corner: Corner;
  #usedByHand = false;

  /** @param giveBack gives the focus back to where in the page a key had called it from; false where there is no such place */
  constructor(content: CardContent, handlers: Handlers, giveBack: () => boolean) {
    this.#content = content;
    this.#handlers = handlers;
    this.#giveBack = giveBack;
    this.#corner = content.corner;
    const { words, tips, language } = content;
    this.#launcher = launcherButton(words.launcher, tips.length, (event) => this.#toggle(event));
    this.#element = element(
      'aside',
      { 'aria-label': words.name, lang: language, dir: 'ltr' },
      this.#launcher,
      this.#said,
    );
    this.#element.addEventListener('pointerenter', handlers.onTouch);
    this.moveTo(content.corner);
    if (content.open) {
      this.#openCard();
      setTimeout(() => this.#announce(), ANNOUNCE_AFTER_MS);
    }
  }

  /** Goes into the root of a host, in place of what was there; again, where the page has thrown the host out. */
  enter(host: HTMLElement, root: HTMLElement): void {
    this.#host = host;
    root.replaceChildren(this.#element);
    this.#tell();
  }

  moveTo(corner: Corner): void {
    this.#corner = corner;
    this.#element.className = `overlay ${corner}`;
  }

  /** As the user would: the focus goes into the card. */
  open(): void {
    this.#used();
    this.#openCard();
    this.#tell();
    this.#card?.focus();
  }

  /** As the user would: the focus goes back. */
  close(): void {
    if (!this.#card) return;
    this.#used();
    // The text too is gone from the tree: `window.find()` looks into closed roots.
    this.#card.remove();
    this.#card = null;
    this.#tell();
    if (!this.#giveBack()) this.#launcher.focus();
  }

  #toggle(event: MouseEvent): void {
    // The click is ours, not the browser's own popover control's.
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
    if (!this.#usedByHand) this.#said.textContent = this.#content.words.announce;
  }

  /** Who has used it needs no announcement. */
  #used(): void {
    this.#usedByHand = true;
    this.#said.textContent = '';
  }

  /** Says what it shows, to assistive technology and on the host. */
  #tell(): void {
    this.#launcher.ariaExpanded = String(this.#card !== null);
    if (!this.#host) return;
    this.#host.dataset.state = this.#card ? 'card' : 'launcher';
    if (import.meta.env.FIREFOX) this.#letBrowserHide(this.#host);
  }

  /**
   * Firefox stops a script whose extension is gone at once, and leaves what it had drawn. The browser's
   * own popover control, which we prevent while we live, then still takes it out of sight at a click.
   */
  #letBrowserHide(host: HTMLElement): void {
    const close = this.#card?.querySelector<HTMLButtonElement>('.close');
    for (const control of [this.#launcher, close]) if (control) control.popoverTargetElement = host;
  }
}
