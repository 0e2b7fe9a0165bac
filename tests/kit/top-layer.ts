/**
 * A fake of the parts of a browser's top layer that the guest uses, because happy-dom has no working
 * popovers, modal dialogs or full screen. It refuses what a browser refuses.
 */
import { afterEach, beforeEach, vi } from 'vitest';

const open = new Set<Element>();
const modal = new Set<Element>();
let fullscreen: Element | null = null;

const SELECTORS: Record<string, (element: Element) => boolean> = {
  ':popover-open': (element) => open.has(element),
  ':modal': (element) => modal.has(element) && element.isConnected,
};

/** Installs the fake in happy-dom for each test of the file, with an empty top layer. */
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
    // Our host, while it is open, fills the window.
    const { getBoundingClientRect } = Element.prototype;
    vi.spyOn(Element.prototype, 'getBoundingClientRect').mockImplementation(function (this: Element) {
      return open.has(this) ? new DOMRect(0, 0, innerWidth, innerHeight) : getBoundingClientRect.call(this);
    });
    // While a modal dialog is up, a browser hits nothing else.
    document.elementsFromPoint = () => ([...modal].some((one) => one.isConnected) ? [] : [...open]);
    vi.stubGlobal('requestAnimationFrame', (call: () => void) => call());
    HTMLElement.prototype.togglePopover = togglePopover as typeof HTMLElement.prototype.togglePopover;
    Object.defineProperty(document, 'fullscreenElement', { configurable: true, get: () => fullscreen });
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllGlobals();
    Reflect.deleteProperty(document, 'elementsFromPoint');
    Reflect.deleteProperty(HTMLElement.prototype, 'togglePopover');
    Reflect.deleteProperty(document, 'fullscreenElement');
  });
}

/** Whether a popover is visible. */
export const isShown = (element: Element): boolean => element.isConnected && open.has(element);

/** Shows a dialog as `showModal()` does; the browser then fires a `toggle` event that does not bubble. */
export function openModal(dialog: Element): void {
  modal.add(dialog);
  dialog.dispatchEvent(new Event('toggle'));
}

export function closeModal(dialog: Element): void {
  modal.delete(dialog);
  dialog.dispatchEvent(new Event('toggle'));
}

/** Null leaves full screen. */
export function setFullscreen(element: Element | null): void {
  fullscreen = element;
  document.dispatchEvent(new Event('fullscreenchange'));
}

function togglePopover(this: HTMLElement, force?: boolean): boolean {
  if (this.popover === null) throw new DOMException('No popover.', 'NotSupportedError');
  if (!this.isConnected) throw new DOMException('Not in a document.', 'InvalidStateError');
  const before = open.has(this);
  if (force ?? !before) open.add(this);
  else open.delete(this);
  if (open.has(this) !== before) this.dispatchEvent(new Event('toggle'));
  return open.has(this);
}
