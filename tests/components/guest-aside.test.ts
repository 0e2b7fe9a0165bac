/** The launcher steps aside for what is modal or fills the screen, and comes back. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keepAside } from '../../guest/aside.ts';
import { closeModal, isShown, openModal, setFullscreen, withTopLayer } from '../kit/top-layer.ts';

withTopLayer();

let host: HTMLElement;
let dialog: HTMLElement;
let life: AbortController;
const lost = vi.fn<() => void>();

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  host = document.createElement('div');
  host.popover = 'manual';
  dialog = document.createElement('section');
  document.body.replaceChildren(host, dialog);
  life = new AbortController();
  lost.mockReset();
});
afterEach(() => {
  life.abort();
  vi.useRealTimers();
});
const start = () => keepAside(host, host, lost, life.signal);

describe('the launcher', () => {
  it('shows where nothing else claims the page', () => {
    start();
    expect(isShown(host)).toBe(true);
  });

  it('does not show while a modal dialog is up already', () => {
    openModal(dialog);
    const isAside = start();
    expect(isShown(host)).toBe(false);
    expect(isAside()).toBe(true);
  });

  it('steps aside for a modal dialog until that closes, and takes that for no loss', () => {
    start();
    openModal(dialog);
    expect(isShown(host)).toBe(false);
    closeModal(dialog);
    expect(isShown(host)).toBe(true);
    expect(lost).not.toHaveBeenCalled();
  });

  it('comes back within a second where the page throws the dialog out without closing it', () => {
    start();
    openModal(dialog);
    expect(isShown(host)).toBe(false);
    dialog.remove();
    vi.advanceTimersByTime(1000);
    expect(isShown(host)).toBe(true);
  });

  it('looks again when something takes the focus, as a dialog in a shadow tree does', () => {
    start();
    vi.spyOn(document, 'elementsFromPoint').mockReturnValue([]);
    expect(isShown(host)).toBe(true);
    document.dispatchEvent(new Event('focusin'));
    expect(isShown(host)).toBe(false);
  });

  it('steps aside for what calls itself modal and is in sight', () => {
    dialog.setAttribute('aria-modal', 'true');
    dialog.checkVisibility = () => true;
    dialog.getBoundingClientRect = () => new DOMRect(0, 0, 100, 100);
    start();
    expect(isShown(host)).toBe(false);
    dialog.getBoundingClientRect = () => new DOMRect(-200, 0, 100, 100);
    vi.advanceTimersByTime(1000);
    expect(isShown(host)).toBe(true);
  });

  it('steps aside for full screen until that ends', () => {
    start();
    setFullscreen(dialog);
    expect(isShown(host)).toBe(false);
    setFullscreen(null);
    expect(isShown(host)).toBe(true);
  });

  it('is lost when the page closes it', () => {
    start();
    host.togglePopover(false);
    expect(lost).toHaveBeenCalledTimes(1);
  });

  it('does not look at pages that unfold something', () => {
    start();
    const look = vi.spyOn(document, 'elementsFromPoint');
    for (let i = 0; i < 500; i++) {
      const details = document.body.appendChild(document.createElement('details'));
      details.dispatchEvent(new Event('toggle'));
    }
    expect(look).not.toHaveBeenCalled();
  });

  it('is looked at once a frame, whatever happens within it', () => {
    start();
    const frames: (() => void)[] = [];
    vi.stubGlobal('requestAnimationFrame', (call: () => void) => frames.push(call));
    for (let i = 0; i < 100; i++) dialog.dispatchEvent(new Event('toggle'));
    expect(frames).toHaveLength(1);
  });

  it('is left alone while it is not in the page', () => {
    start();
    host.remove();
    expect(() => openModal(dialog)).not.toThrow();
  });

  it('is left alone once that has ended', () => {
    start();
    life.abort();
    openModal(dialog);
    expect(isShown(host)).toBe(true);
  });
});
