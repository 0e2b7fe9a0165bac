/** Keys typed in the card stay there, and all others reach the page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyKeeper } from '../../guest/keys.ts';

const onEscape = vi.fn<() => void>();
const page = vi.fn<(event: Event) => void>();
let host: HTMLElement;
let field: HTMLInputElement;
let life: AbortController;

beforeEach(() => {
  host = document.createElement('div');
  field = document.createElement('input');
  document.body.replaceChildren(host, field);
  onEscape.mockReset();
  page.mockReset();
  life = new AbortController();
  keyKeeper(() => host, onEscape)(life.signal);
  for (const type of ['keydown', 'keyup', 'keypress'])
    document.addEventListener(type, page, { signal: life.signal });
});
afterEach(() => life.abort());

function press(target: Element, key: string, type = 'keydown') {
  const event = new KeyboardEvent(type, { key, bubbles: true, cancelable: true, composed: true });
  target.dispatchEvent(event);
  return event;
}

describe('a key', () => {
  it.each(['keydown', 'keyup', 'keypress'])('typed in the card is no key of the page: %s', (type) => {
    const event = press(host, 'j', type);
    expect(page).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(false);
  });

  it('typed elsewhere reaches the page', () => {
    press(field, 'j');
    press(field, 'Escape');
    expect(page).toHaveBeenCalledTimes(2);
    expect(onEscape).not.toHaveBeenCalled();
  });

  it('that is Escape closes the card, once a press and without what else it does', () => {
    const event = press(host, 'Escape');
    press(host, 'Escape', 'keyup');
    expect(onEscape).toHaveBeenCalledTimes(1);
    expect(event.defaultPrevented).toBe(true);
    expect(page).not.toHaveBeenCalled();
  });

  it('stays away from listeners on the window that come later', () => {
    const later = vi.fn();
    addEventListener('keydown', later, { capture: true, signal: life.signal });
    press(host, 'j');
    expect(later).not.toHaveBeenCalled();
  });

  it('reaches the page again once that has ended', () => {
    const after = vi.fn();
    life.abort();
    document.addEventListener('keydown', after, { once: true });
    press(host, 'Escape');
    expect(after).toHaveBeenCalledTimes(1);
    expect(onEscape).not.toHaveBeenCalled();
  });

  it('is handled once, however often it is started', () => {
    const keep = keyKeeper(() => host, onEscape);
    const other = new AbortController();
    life.abort();
    keep(other.signal);
    keep(other.signal);
    press(host, 'Escape');
    expect(onEscape).toHaveBeenCalledTimes(1);
    other.abort();
  });
});

describe('while there is no card', () => {
  it('every key is the page’s', () => {
    const other = new AbortController();
    life.abort();
    keyKeeper(() => null, onEscape)(other.signal);
    document.addEventListener('keydown', page, { once: true });
    press(host, 'Escape');
    expect(page).toHaveBeenCalledTimes(1);
    other.abort();
  });
});
