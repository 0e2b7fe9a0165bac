/** Keys typed on the launcher stay there, and all others reach the page. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { keyKeeper } from '../../guest/keys.ts';
import { trusted } from '../kit/card.ts';

const pressed = vi.fn<(key: string) => void>();
const page = vi.fn<(event: Event) => void>();
let host: HTMLElement;
let field: HTMLInputElement;
let life: AbortController;

beforeEach(() => {
  host = document.createElement('div');
  field = document.createElement('input');
  document.body.replaceChildren(host, field);
  pressed.mockReset();
  page.mockReset();
  life = new AbortController();
  keyKeeper(() => host, pressed)(life.signal);
  for (const type of ['keydown', 'keyup', 'keypress'])
    document.addEventListener(type, page, { signal: life.signal });
});
afterEach(() => life.abort());

function press(target: Element, key: string, type = 'keydown') {
  const init = { key, bubbles: true, cancelable: true, composed: true };
  const event = trusted(new KeyboardEvent(type, init));
  target.dispatchEvent(event);
  return event;
}

describe('a key', () => {
  it.each(['keydown', 'keyup', 'keypress'])('typed on the launcher is no key of the page: %s', (type) => {
    const event = press(host, 'j', type);
    expect(page).not.toHaveBeenCalled();
    expect(event.defaultPrevented).toBe(false);
  });

  it('typed elsewhere reaches the page', () => {
    press(field, 'j');
    press(field, 'Escape');
    expect(page).toHaveBeenCalledTimes(2);
    expect(pressed).not.toHaveBeenCalled();
  });

  it.each(['Escape', 'ArrowLeft'])(
    'that is %s is reported, once a press and without what else it does',
    (key) => {
      const event = press(host, key);
      press(host, key, 'keyup');
      expect(pressed).toHaveBeenCalledExactlyOnceWith(key);
      expect(event.defaultPrevented).toBe(true);
      expect(page).not.toHaveBeenCalled();
    },
  );

  it('that a script has made up is neither kept nor obeyed', () => {
    host.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(pressed).not.toHaveBeenCalled();
    expect(page).toHaveBeenCalledTimes(1);
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
    expect(pressed).not.toHaveBeenCalled();
  });

  it('is handled once, however often it is started', () => {
    const keep = keyKeeper(() => host, pressed);
    const other = new AbortController();
    life.abort();
    keep(other.signal);
    keep(other.signal);
    press(host, 'Escape');
    expect(pressed).toHaveBeenCalledTimes(1);
    other.abort();
  });
});

describe('while there is no launcher', () => {
  it('every key is the page’s', () => {
    const other = new AbortController();
    life.abort();
    keyKeeper(() => null, pressed)(other.signal);
    document.addEventListener('keydown', page, { once: true });
    press(host, 'Escape');
    expect(page).toHaveBeenCalledTimes(1);
    other.abort();
  });
});
