/**
 * A browser's top layer as far as the guest uses it: happy-dom has no popovers that show, no modal dialogs and
 * no full screen. What a browser refuses is refused here too.
 */
import { afterEach, beforeEach, vi } from 'vitest';

const open = new Set<Element>();
const modal = new Set<Element>();
let fullscreen: Element | null = null;

const SELECTORS: Record<string, (element: Element) => boolean> = {
  ':popover-open': (element) => open.has(element),
  ':modal': (element) => modal.has(element) && element.isConnected,
};

/** Lays the fake over happy-dom for each test of the file, with nothing in the top layer. */
export function withTopLayer(): void {
  beforeEach(() => {
    for (const set of [open, modal]) set.clear();
    fullscreen = null;
    const { matches } = Element.prototype;
    vi.spyOn(Element.prototype, 'matches').mockImplementation(function (this: Element, selector) {
      return SELECTORS[selector]?.(this) ?? matches.call(this, selector);
    });
    const querySelector = document.querySelector.bind(document);
    vi.spyOn(document, 'querySelector').mockImplementation((selector: string) => {
      const special = SELECTORS[selector];
      if (!special) return querySelector(selector);
      return [...document.querySelectorAll('*')].find(special) ?? null;
    });
    HTMLElement.prototype.togglePopover = togglePopover as typeof HTMLElement.prototype.togglePopover;
    Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => fullscreen });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    Reflect.deleteProperty(HTMLElement.prototype, 'togglePopover');
    Reflect.deleteProperty(document, 'fullscreenElement');
  });
}

/** Whether a popover is in sight. */
export const isShown = (element: Element): boolean => element.isConnected && open.has(element);

/** As a page does it with `showModal()`: the browser tells of it with a `toggle` that does not bubble. */
export function openModal(dialog: Element): void {
  modal.add(dialog);
  dialog.dispatchEvent(new Event('toggle'));
}

export function closeModal(dialog: Element): void {
  modal.delete(dialog);
  dialog.dispatchEvent(new Event('toggle'));
}

/** Null for leaving it. */
export function setFullscreen(element: Element | null): void {
  fullscreen = element;
  document.dispatchEvent(new Event('fullscreenchange'));
}

function togglePopover(this: HTMLElement, force?: boolean): boolean {
  if (this.popover === null) throw new DOMException('No popover.', 'NotSupportedError');
  if (!this.isConnected) throw new DOMException('Not in a document.', 'InvalidStateError');
  if (force ?? !open.has(this)) open.add(this);
  else open.delete(this);
  return open.has(this);
}
