/**
 * The launcher and the card: what opens and closes them, where the focus goes, what is announced and
 * reported.
 */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { TipOverlay } from '../../components/card/tip-overlay.ts';
import type { CardContent } from '../../model/tips/messages.ts';
import { buttonNamed, card, handlers, launcher } from '../kit/card.ts';
import { find } from '../kit/find.ts';

const giveBack = vi.fn<() => boolean>();

function enter(changes: Partial<CardContent> = {}) {
  const told = handlers();
  const overlay = new TipOverlay(card(changes), told, giveBack);
  const host = document.createElement('div');
  const root = document.createElement('div');
  host.append(root);
  document.body.replaceChildren(host);
  overlay.enter(host, root);
  return { overlay, host, root, ...told };
}
const isOpen = (root: Element) => root.querySelector('.card') !== null;

beforeEach(() => {
  vi.useFakeTimers();
  giveBack.mockReset().mockReturnValue(false);
});
afterEach(() => vi.useRealTimers());

describe('what stands in the page', () => {
  it('is a launcher that says how many tips there are and that no card is open', () => {
    const { root, host, onMet } = enter();
    expect(launcher(root).getAttribute('aria-label')).toBe('2 tips');
    expect(launcher(root).dataset.count).toBe('2');
    expect(launcher(root).textContent).toBe('');
    expect(launcher(root).ariaExpanded).toBe('false');
    expect(isOpen(root)).toBe(false);
    expect(host.dataset.state).toBe('launcher');
    expect(onMet).not.toHaveBeenCalled();
  });

  it('is named, and in the language of its words', () => {
    const aside = find(enter({ language: 'es', corner: 'top-left' }).root, 'aside');
    expect(aside.getAttribute('aria-label')).toBe('Portal Guide');
    expect([aside.lang, aside.dir, aside.className]).toEqual(['es', 'ltr', 'overlay top-left']);
  });

  it('reports when the pointer is over it', () => {
    const { root, onTouch } = enter();
    find(root, 'aside').dispatchEvent(new Event('pointerenter'));
    expect(onTouch).toHaveBeenCalledTimes(1);
  });
});

describe('a card that opens by itself', () => {
  it('is open at once, counts as met, and leaves the focus where it is', () => {
    const before = document.activeElement;
    const { root, host, onMet } = enter({ open: true });
    expect(isOpen(root)).toBe(true);
    expect(launcher(root).ariaExpanded).toBe('true');
    expect(host.dataset.state).toBe('card');
    expect(onMet).toHaveBeenCalledExactlyOnceWith('triwest', ['first', 'second']);
    expect(document.activeElement).toBe(before);
  });

  it('is announced once, after assistive technology has met the live region', () => {
    const { root } = enter({ open: true });
    const said = find(root, '[role="status"]');
    expect(said.textContent).toBe('');
    vi.runAllTimers();
    expect(said.textContent).toBe('There are tips.');
  });

  it('is not announced to somebody who has used it meanwhile', () => {
    const { root } = enter({ open: true });
    buttonNamed(root, 'Close tips').click();
    vi.runAllTimers();
    expect(find(root, '[role="status"]').textContent).toBe('');
  });

  it('is no longer announced once it is closed', () => {
    const { root } = enter({ open: true });
    vi.runAllTimers();
    buttonNamed(root, 'Close tips').click();
    expect(find(root, '[role="status"]').textContent).toBe('');
  });
});

describe('a card that the user opens', () => {
  it('takes the focus, counts as met and is not announced', () => {
    const { root, onMet } = enter();
    launcher(root).click();
    expect(document.activeElement).toBe(find(root, '.card'));
    expect(onMet).toHaveBeenCalledExactlyOnceWith('triwest', ['first', 'second']);
    vi.runAllTimers();
    expect(find(root, '[role="status"]').textContent).toBe('');
  });

  it('keeps the browser from doing anything of its own at that click', () => {
    const { root } = enter();
    const click = new MouseEvent('click', { cancelable: true, bubbles: true });
    launcher(root).dispatchEvent(click);
    expect(click.defaultPrevented).toBe(true);
  });

  it('closes by the launcher too, and is gone from the tree with its text', () => {
    const { root, host } = enter();
    launcher(root).click();
    launcher(root).click();
    expect(isOpen(root)).toBe(false);
    expect(root.textContent).not.toContain('The tip');
    expect(launcher(root).ariaExpanded).toBe('false');
    expect(host.dataset.state).toBe('launcher');
  });

  it('opens once: a second call neither doubles nor reports it', () => {
    const { overlay, root, onMet } = enter();
    overlay.open();
    overlay.open();
    expect(root.querySelectorAll('.card')).toHaveLength(1);
    expect(onMet).toHaveBeenCalledTimes(1);
  });
});

describe('closing', () => {
  it('leaves the focus on the launcher where no key had called the card', () => {
    const { overlay, root } = enter();
    overlay.open();
    overlay.close();
    expect(giveBack).toHaveBeenCalledTimes(1);
    expect(document.activeElement).toBe(launcher(root));
  });

  it('leaves the focus where it was returned to', () => {
    const { overlay, root } = enter();
    const field = document.createElement('input');
    document.body.append(field);
    giveBack.mockImplementation(() => {
      field.focus();
      return true;
    });
    overlay.open();
    overlay.close();
    expect(document.activeElement).toBe(field);
    expect(isOpen(root)).toBe(false);
  });

  it('does nothing if no card is open', () => {
    const { overlay } = enter();
    overlay.close();
    expect(giveBack).not.toHaveBeenCalled();
  });
});

describe('what the card reports', () => {
  it('names the portal, and the tip whose button was pressed', () => {
    const { root, onAct } = enter({ open: true });
    buttonNamed(root, 'Pay here').click();
    expect(onAct).toHaveBeenCalledExactlyOnceWith('triwest', 'first');
  });

  it('names all tips as those of which one is wrong', () => {
    const { root, onReport } = enter({ open: true });
    buttonNamed(root, 'A tip is wrong').click();
    expect(onReport).toHaveBeenCalledExactlyOnceWith('triwest', ['first', 'second']);
  });

  it('names how far to hide', () => {
    const { root, onHide } = enter({ open: true });
    buttonNamed(root, 'Everywhere').click();
    expect(onHide).toHaveBeenCalledExactlyOnceWith('triwest', 'everywhere');
  });

  it('goes from corner to corner like the hands of a clock', () => {
    const { root, onMove } = enter({ open: true });
    const classes = ['bottom-left', 'top-left', 'top-right', 'bottom-right'].map((corner) => {
      buttonNamed(root, 'Move').click();
      expect(onMove).toHaveBeenLastCalledWith(corner);
      return find(root, 'aside').className;
    });
    expect(classes).toEqual([
      'overlay bottom-left',
      'overlay top-left',
      'overlay top-right',
      'overlay bottom-right',
    ]);
  });
});

describe('another host', () => {
  it('gets what was shown, opened as it was, and is told its state', () => {
    const { overlay, root } = enter({ open: true });
    const host = document.createElement('div');
    const next = document.createElement('div');
    next.append('what was there');
    overlay.enter(host, next);
    expect(root.children).toHaveLength(0);
    expect(isOpen(next)).toBe(true);
    expect(next.textContent).not.toContain('what was there');
    expect(host.dataset.state).toBe('card');
  });
});
