/** The one element in the page, on a page of its own for each test. */
import { afterEach, beforeEach, vi } from 'vitest';
import { Overlay } from '../../guest/overlay.ts';
import { handlers } from './card.ts';
import { find } from './find.ts';
import { frame, inside, runtime } from './guest.ts';
import { withTopLayer } from './top-layer.ts';

export let overlay: Overlay;
/** What the overlay has reported. */
export let heard: ReturnType<typeof handlers>;
/** A field of the page, to have the focus. */
export let field: HTMLInputElement;
let life: AbortController;

/** Call this once per file. */
export function withOverlay(): void {
  withTopLayer();
  beforeEach(() => {
    vi.stubGlobal('__OPEN_ROOT__', true);
    vi.stubGlobal('chrome', { runtime });
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
    field = document.createElement('input');
    document.body.replaceChildren(field);
    heard = handlers();
    overlay = new Overlay(heard.tell, heard.onPointer);
    life = new AbortController();
    overlay.listen(life.signal);
  });
  afterEach(() => {
    overlay.clear();
    life.abort();
    vi.restoreAllMocks();
  });
}

export const corner = () => find(inside(), 'aside').className;
export const isOpen = () => frame() !== null;

/** The card says that it is drawn. */
export async function drawn(): Promise<void> {
  await told();
  overlay.obey({ card: 'token', what: 'fit', height: 300 });
}

/** Resolves after all observers of the page have seen the changes so far. */
export function told(): Promise<void> {
  return new Promise((resolve) => {
    const last = new MutationObserver(() => {
      last.disconnect();
      resolve();
    });
    last.observe(document.body, { attributes: true });
    document.body.toggleAttribute('data-last');
  });
}
