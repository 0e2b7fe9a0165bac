import { render } from 'preact';
import type { CardContent, HideScope } from '../../browser/messages';
import css from '../../components/overlay/overlay.css?inline';
import { TipOverlay } from '../../components/overlay/TipOverlay';

export const HOST_NAME = 'portal-guide-card';

/** A page that removes our element this often means it; then we stay away until it is loaded anew. */
const MOST_RETURNS = 3;

interface Handlers {
  onMet(portal: string, tips: string[]): void;
  onAct(portal: string, tip: string): void;
  onHide(portal: string, scope: HideScope): void;
}

/**
 * Owns the one element that is put into a page: makes it, shows content in it, brings it back when a
 * page throws it out, takes it away. Never touches anything of the page's.
 *
 * The root is closed: session-replay scripts of portals record open roots, and what a tip says can
 * reveal a person's status. A build in mode `e2e` opens it, and changes nothing else, so that tests
 * can look inside.
 */
export class Overlay {
  readonly #handlers: Handlers;
  #mounted: { host: HTMLElement; root: HTMLElement; life: AbortController } | null = null;
  #content: CardContent | null = null;
  #returns = 0;

  constructor(handlers: Handlers) {
    this.#handlers = handlers;
  }

  show(content: CardContent): void {
    this.#content = content;
    this.#mounted ??= this.#mount();
    this.#render();
  }

  clear(): void {
    if (!this.#mounted) return;
    const { host, root, life } = this.#mounted;
    this.#mounted = null;
    this.#content = null;
    life.abort();
    render(null, root);
    host.remove();
  }

  #mount() {
    // A copy of ours that lost its extension in an update may still stand here.
    for (const old of document.querySelectorAll(HOST_NAME)) old.remove();
    const host = document.createElement(HOST_NAME);
    const shadow = host.attachShadow({ mode: __OPEN_ROOT__ ? 'open' : 'closed' });
    const style = document.createElement('style');
    style.textContent = css;
    const root = document.createElement('div');
    shadow.append(style, root);
    const life = new AbortController();
    // Keys typed in the card are nobody else's shortcuts.
    for (const type of ['keydown', 'keyup', 'keypress']) {
      root.addEventListener(type, (event) => event.stopPropagation(), { signal: life.signal });
    }
    this.#place(host);
    this.#watch(host, life.signal);
    return { host, root, life };
  }

  /**
   * On the document element, so that no framework that replaces `body` takes it along, and in the top
   * layer, so that no transform, containment or stacking of the page's moves or covers it.
   */
  #place(host: HTMLElement): void {
    host.popover = 'manual';
    document.documentElement.append(host);
    this.#stepAside(host);
  }

  /** Hidden while a modal dialog or full screen is up: what is ours would neither work nor help there. */
  #stepAside(host: HTMLElement): void {
    const busy = document.querySelector(':modal') !== null || document.fullscreenElement !== null;
    if (busy === host.matches(':popover-open')) host.togglePopover(!busy);
  }

  #watch(host: HTMLElement, signal: AbortSignal): void {
    const stepAside = () => host.isConnected && this.#stepAside(host);
    // `toggle` tells of dialogs without watching the whole tree; it doesn't bubble, hence capture.
    document.addEventListener('toggle', (event) => event.target !== host && stepAside(), {
      capture: true,
      signal,
    });
    document.addEventListener('fullscreenchange', stepAside, { signal });
    const removal = new MutationObserver(() => this.#comeBack(host));
    // The document too: `document.open` replaces the root element.
    removal.observe(document, { childList: true });
    removal.observe(document.documentElement, { childList: true });
    signal.addEventListener('abort', () => removal.disconnect());
  }

  #comeBack(host: HTMLElement): void {
    if (host.isConnected || !this.#mounted) return;
    const replaced = document.querySelector(HOST_NAME) !== null;
    const content = this.#content;
    this.clear();
    if (replaced || !content || !document.documentElement || this.#returns >= MOST_RETURNS) return;
    this.#returns++;
    this.show(content);
  }

  #render(): void {
    const content = this.#content;
    if (!this.#mounted || !content) return;
    const { root } = this.#mounted;
    const { onAct, onHide } = this.#handlers;
    render(
      <TipOverlay
        // Another page's tips start afresh: open or not, as the background says.
        key={content.tips.map(({ id }) => id).join()}
        content={content}
        onState={this.#onState}
        onAct={(tip) => onAct(content.portal, tip)}
        onHide={(scope) => onHide(content.portal, scope)}
      />,
      root,
    );
  }

  readonly #onState = (state: 'launcher' | 'card'): void => {
    if (this.#mounted) this.#mounted.host.dataset.state = state;
    if (state === 'card' && this.#content) {
      const { portal, tips } = this.#content;
      this.#handlers.onMet(
        portal,
        tips.map(({ id }) => id),
      );
    }
  };
}
