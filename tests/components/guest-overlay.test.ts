/** The one element in the page: where it is, when it goes and comes back, and where the focus is. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Overlay } from '../../guest/overlay.ts';
import { buttonNamed, card, cardTip, handlers, launcher } from '../kit/card.ts';
import { find } from '../kit/find.ts';
import { hosts, inside } from '../kit/guest.ts';
import { isShown, withTopLayer } from '../kit/top-layer.ts';

withTopLayer();

let overlay: Overlay;
let field: HTMLInputElement;
let life: AbortController;

beforeEach(() => {
  vi.stubGlobal('__OPEN_ROOT__', true);
  field = document.createElement('input');
  document.body.replaceChildren(field);
  history.replaceState(null, '', '/start');
  overlay = new Overlay(handlers());
  life = new AbortController();
  overlay.listen(life.signal);
});
afterEach(() => {
  overlay.clear();
  life.abort();
  vi.unstubAllGlobals();
});

const isOpen = () => inside().querySelector('.card') !== null;

/** Resolves after all observers of the page have seen the changes so far. */
function told(): Promise<void> {
  return new Promise((resolve) => {
    const last = new MutationObserver(() => {
      last.disconnect();
      resolve();
    });
    last.observe(document.body, { attributes: true });
    document.body.toggleAttribute('data-last');
  });
}

describe('tips', () => {
  it('are shown in one element at the end of the body', () => {
    overlay.show(card());
    expect(hosts()).toHaveLength(1);
    expect(document.body.lastElementChild).toBe(hosts()[0]);
    expect(isShown(hosts()[0]!)).toBe(true);
    expect(launcher(inside()).getAttribute('aria-label')).toBe('2 tips');
  });

  it('that are there already stay as they are, but go to their new corner', () => {
    overlay.show(card());
    launcher(inside()).click();
    const [before] = hosts();
    overlay.show(card({ corner: 'top-left', open: false }));
    expect(hosts()).toEqual([before]);
    expect(isOpen()).toBe(true);
    expect(find(inside(), 'aside').className).toBe('overlay top-left');
  });

  it('that are others take the place of those before, in the same element', () => {
    overlay.show(card({ open: true }));
    const [before] = hosts();
    overlay.show(card({ tips: [cardTip('other')] }));
    expect(hosts()).toEqual([before]);
    expect(isOpen()).toBe(false);
    expect(launcher(inside()).getAttribute('aria-label')).toBe('1 tips');
  });

  it('go with everything of ours', async () => {
    overlay.show(card());
    overlay.clear();
    await told();
    expect(hosts()).toEqual([]);
    expect([...document.body.children]).toEqual([field]);
  });

  it('come in place of what an earlier copy of ours has left behind', () => {
    const left = document.createElement('portal-guide-card');
    document.body.prepend(left);
    overlay.show(card());
    expect(left.isConnected).toBe(false);
    expect(hosts()).toHaveLength(1);
  });

  it('stand in the root element where there is no body', () => {
    const { body } = document;
    body.remove();
    overlay.show(card());
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
    overlay.clear();
    document.documentElement.append(body);
  });
});

describe('a page that removes our element', () => {
  const returns = (count: number) => vi.waitFor(() => expect(hosts()).toHaveLength(count));
  const throwOut = () => hosts()[0]?.remove();

  it('gets it back, with the card as it was', async () => {
    overlay.show(card());
    launcher(inside()).click();
    throwOut();
    await returns(1);
    expect(isOpen()).toBe(true);
    expect(isShown(hosts()[0]!)).toBe(true);
  });

  it('loses it for good at the fourth time on one address', async () => {
    overlay.show(card());
    for (let time = 1; time <= 3; time++) {
      throwOut();
      await returns(1);
    }
    throwOut();
    await told();
    expect(hosts()).toEqual([]);
    overlay.show(card({ tips: [cardTip('other')] }));
    expect(hosts()).toEqual([]);
  });

  it('gets it back each time where it does so on the way to another address', async () => {
    overlay.show(card());
    for (let time = 1; time <= 6; time++) {
      history.pushState(null, '', `/page-${time}`);
      throwOut();
      await returns(1);
    }
  });

  it('gets it back where it replaces the whole body', async () => {
    overlay.show(card());
    const { body } = document;
    const other = document.createElement('body');
    body.replaceWith(other);
    await returns(1);
    expect(hosts()[0]?.parentElement).toBe(other);
    other.replaceWith(body);
  });

  it('keeps another copy of the extension that has taken the place', async () => {
    overlay.show(card());
    const other = document.createElement('portal-guide-card');
    hosts()[0]?.replaceWith(other);
    await told();
    expect(hosts()).toEqual([other]);
  });
});

describe('the focus', () => {
  const pressEscape = () =>
    hosts()[0]?.dispatchEvent(
      new KeyboardEvent('keydown', { key: 'Escape', bubbles: true, cancelable: true }),
    );

  it('goes into the card by the command, and back to where it was by Escape', () => {
    overlay.show(card());
    field.focus();
    overlay.focus();
    expect(isOpen()).toBe(true);
    expect(document.activeElement).not.toBe(field);
    pressEscape();
    expect(isOpen()).toBe(false);
    expect(document.activeElement).toBe(field);
  });

  it('goes back by the close button too, and only once', () => {
    overlay.show(card());
    field.focus();
    overlay.focus();
    buttonNamed(inside(), 'Close tips').click();
    expect(document.activeElement).toBe(field);
    field.blur();
    launcher(inside()).click();
    launcher(inside()).click();
    expect(document.activeElement).not.toBe(field);
  });

  it('stays where it is when the card opens by itself', () => {
    field.focus();
    overlay.show(card({ open: true }));
    expect(document.activeElement).toBe(field);
  });

  it('returns to the page if the tips disappear while somebody reads them', () => {
    overlay.show(card());
    field.focus();
    overlay.focus();
    overlay.clear();
    expect(document.activeElement).toBe(field);
  });

  it('does nothing on a page without tips', () => {
    field.focus();
    overlay.focus();
    expect(document.activeElement).toBe(field);
    expect(hosts()).toEqual([]);
  });

  it('is not taken from the page by an Escape typed in the page', () => {
    overlay.show(card({ open: true }));
    field.focus();
    field.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(isOpen()).toBe(true);
  });
});
