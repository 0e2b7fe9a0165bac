/** The one element in the page: where it is, when it goes and comes back, when the card opens, and the focus. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Overlay } from '../../guest/overlay.ts';
import { handlers, launcher, launcherContent, press, trusted } from '../kit/card.ts';
import { find } from '../kit/find.ts';
import { frame, hosts, inside, runtime } from '../kit/guest.ts';
import { isShown, withTopLayer } from '../kit/top-layer.ts';

withTopLayer();

let overlay: Overlay;
let heard: ReturnType<typeof handlers>;
let field: HTMLInputElement;
let life: AbortController;

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

const corner = () => find(inside(), 'aside').className;
const isOpen = () => frame() !== null;

/** The card says that it is drawn. */
async function drawn(): Promise<void> {
  await told();
  overlay.obey({ card: 'token', what: 'fit', height: 300 });
}

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

describe('the launcher', () => {
  it('stands in one element at the end of the body, with the number of new tips and no text', () => {
    overlay.show(launcherContent());
    expect(hosts()).toHaveLength(1);
    expect(document.body.lastElementChild).toBe(hosts()[0]);
    expect(isShown(hosts()[0]!)).toBe(true);
    const button = launcher(inside());
    expect(button.getAttribute('aria-label')).toBe('2 new tips');
    expect(button.dataset.fresh).toBe('2');
    expect(find(inside(), 'aside').textContent).toBe('');
  });

  it('tells the page nothing by attributes, open or closed', () => {
    overlay.show(launcherContent({ open: true }));
    expect(isOpen()).toBe(true);
    expect(hosts()[0]?.getAttributeNames()).toEqual(['popover']);
  });

  it('keeps its element and its card when something changes, and goes to a new corner', () => {
    overlay.show(launcherContent());
    press(launcher(inside()));
    const before = [hosts()[0], frame()];
    overlay.show(launcherContent({ corner: 'top-left', fresh: 0 }));
    expect([hosts()[0], frame()]).toEqual(before);
    expect(corner()).toBe('top-left');
    expect(launcher(inside()).dataset.fresh).toBeUndefined();
  });

  it('goes with everything of ours', async () => {
    overlay.show(launcherContent());
    overlay.clear();
    await told();
    expect(hosts()).toEqual([]);
    expect([...document.body.children]).toEqual([field]);
  });

  it('comes in place of what an earlier copy of ours has left behind', () => {
    const left = document.createElement('portal-guide-card');
    document.body.prepend(left);
    overlay.show(launcherContent());
    expect(left.isConnected).toBe(false);
    expect(hosts()).toHaveLength(1);
  });

  it('stands in the root element where there is no body', () => {
    const { body } = document;
    body.remove();
    overlay.show(launcherContent());
    expect(hosts()[0]?.parentElement).toBe(document.documentElement);
    overlay.clear();
    document.documentElement.append(body);
  });

  it('avoids a corner in which the page has something fixed, unless somebody has put it there', () => {
    const bubble = document.createElement('div');
    bubble.style.position = 'fixed';
    document.body.append(bubble);
    vi.spyOn(document, 'elementsFromPoint').mockImplementation((x, y) =>
      x > innerWidth / 2 && y > innerHeight / 2 ? [...hosts(), bubble, document.body] : hosts(),
    );
    overlay.show(launcherContent());
    expect(corner()).toBe('bottom-left');
    overlay.show(launcherContent({ corner: 'top-right' }));
    expect(corner()).toBe('top-right');
  });

  it('moves to the next corner by an arrow key, and says so', () => {
    overlay.show(launcherContent());
    const key = (name: string) =>
      hosts()[0]?.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: name, bubbles: true })));
    key('ArrowLeft');
    key('ArrowLeft');
    key('ArrowUp');
    expect(corner()).toBe('top-left');
    expect(heard.onMove.mock.calls).toEqual([['bottom-left'], ['top-left']]);
  });

  it('moves where it is dragged, which is no press', () => {
    overlay.show(launcherContent());
    const button = launcher(inside());
    button.setPointerCapture = () => {};
    const at = (type: string, x: number, y: number) =>
      button.dispatchEvent(trusted(new PointerEvent(type, { clientX: x, clientY: y })));
    at('pointerdown', innerWidth - 30, innerHeight - 30);
    at('pointerup', 40, 40);
    press(button);
    expect(corner()).toBe('top-left');
    expect(isOpen()).toBe(false);
  });
});

describe('the card', () => {
  it('opens by a press, and closes by the next; both are reported', async () => {
    overlay.show(launcherContent());
    press(launcher(inside()));
    expect(isOpen()).toBe(true);
    expect(launcher(inside()).getAttribute('aria-expanded')).toBe('false');
    await drawn();
    expect(launcher(inside()).getAttribute('aria-expanded')).toBe('true');
    press(launcher(inside()));
    expect(isOpen()).toBe(false);
    expect(heard.onTouch.mock.calls).toEqual([[true], [false]]);
  });

  it('stays where somebody presses before it is drawn, and then takes the focus', async () => {
    overlay.show(launcherContent({ open: true }));
    press(launcher(inside()));
    expect(isOpen()).toBe(true);
    expect(heard.onTouch.mock.calls).toEqual([[true]]);
    await drawn();
    expect(inside().activeElement).toBe(frame());
  });

  it('obeys no click and no key that a script has made', () => {
    overlay.show(launcherContent());
    launcher(inside()).click();
    expect(isOpen()).toBe(false);
    press(launcher(inside()));
    launcher(inside()).click();
    hosts()[0]?.dispatchEvent(new KeyboardEvent('keydown', { key: 'Escape', bubbles: true }));
    expect(isOpen()).toBe(true);
  });

  it('opens by itself once the page has loaded, and not before', () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    overlay.show(launcherContent({ open: true }));
    expect(isOpen()).toBe(false);
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
    dispatchEvent(new Event('load'));
    expect(isOpen()).toBe(true);
    expect(heard.onTouch).not.toHaveBeenCalled();
  });

  it.each([
    ['small', () => vi.stubGlobal('innerWidth', 375)],
    ['low', () => vi.stubGlobal('innerHeight', 330)],
    ['hidden', () => vi.spyOn(document, 'visibilityState', 'get').mockReturnValue('hidden')],
  ])('does not open by itself where the window is %s', (_, make) => {
    make();
    overlay.show(launcherContent({ open: true }));
    expect(isOpen()).toBe(false);
    press(launcher(inside()));
    expect(isOpen()).toBe(true);
  });

  it('opens by itself once, and again only after there was nothing to open for', async () => {
    overlay.show(launcherContent({ open: true }));
    await drawn();
    press(launcher(inside()));
    overlay.show(launcherContent({ open: true }));
    expect(isOpen()).toBe(false);
    overlay.show(launcherContent({ open: false }));
    overlay.show(launcherContent({ open: true }));
    expect(isOpen()).toBe(true);
  });

  it('takes one height, whatever the card says, and never too much of the window', async () => {
    overlay.show(launcherContent({ open: true }));
    await told();
    overlay.obey({ card: 'other', what: 'fit', height: 300 });
    expect(frame()?.hasAttribute('height')).toBe(false);
    overlay.obey({ card: 'token', what: 'fit', height: 250 });
    expect(frame()?.getAttribute('height')).toBe('400');
    overlay.obey({ card: 'token', what: 'fit', height: 5000 });
    expect(frame()?.getAttribute('height')).toBe('400');
    vi.stubGlobal('innerHeight', 500);
    overlay.obey({ card: 'token', what: 'fit', height: 250 });
    expect(frame()?.getAttribute('height')).toBe('310');
    overlay.obey({ card: 'token', what: 'fit', height: 90 });
    expect(frame()?.getAttribute('height')).toBe('160');
  });

  it('closes and moves when the card says so, and drops the number when it was seen', async () => {
    overlay.show(launcherContent({ open: true }));
    await told();
    overlay.obey({ card: 'token', what: 'corner', height: 0 });
    expect(corner()).toBe('bottom-left');
    overlay.obey({ card: 'token', what: 'touch', height: 0 });
    expect(launcher(inside()).dataset.fresh).toBeUndefined();
    overlay.obey({ card: 'token', what: 'close', height: 0 });
    expect(isOpen()).toBe(false);
    expect(heard.onTouch).not.toHaveBeenCalled();
  });

  it('is shown elsewhere, once it was asked for, where the browser lets no frame in', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    overlay.show(launcherContent({ open: true }));
    // Nobody waits for it, so a slow machine may take its time.
    await vi.advanceTimersByTimeAsync(60_000);
    expect(isOpen()).toBe(true);
    expect(heard.onSilent).not.toHaveBeenCalled();
    press(launcher(inside()));
    await vi.advanceTimersByTimeAsync(5000);
    expect(isOpen()).toBe(false);
    expect(heard.onSilent).toHaveBeenCalledExactlyOnceWith('token');
    vi.useRealTimers();
  });

  it('leaves before the page does, and is back where the page stays', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    overlay.show(launcherContent({ open: true }));
    dispatchEvent(new Event('beforeunload'));
    expect(isOpen(), 'a script’s own event').toBe(true);
    dispatchEvent(trusted(new Event('beforeunload')));
    expect(isOpen()).toBe(false);
    await vi.advanceTimersByTimeAsync(1000);
    expect(isOpen()).toBe(true);
    vi.useRealTimers();
  });
});

describe('a page that does away with our element', () => {
  const returns = (count: number) => vi.waitFor(() => expect(hosts()).toHaveLength(count));
  const throwOut = () => hosts()[0]?.remove();

  it('gets it back, with the card as it was', async () => {
    overlay.show(launcherContent());
    press(launcher(inside()));
    throwOut();
    await returns(1);
    await vi.waitFor(() => expect(isOpen()).toBe(true));
    expect(isShown(hosts()[0]!)).toBe(true);
  });

  it('loses it at the fourth time within ten seconds, until it goes to another address', async () => {
    overlay.show(launcherContent());
    for (let time = 1; time <= 3; time++) {
      throwOut();
      await returns(1);
    }
    throwOut();
    await told();
    expect(hosts()).toEqual([]);
    overlay.show(launcherContent());
    expect(hosts()).toEqual([]);
    overlay.forgive();
    overlay.show(launcherContent());
    expect(hosts()).toHaveLength(1);
  });

  it('may do so every few seconds, for hours', async () => {
    const now = vi.spyOn(Date, 'now');
    overlay.show(launcherContent());
    for (let time = 1; time <= 20; time++) {
      now.mockReturnValue(time * 4000);
      throwOut();
      await returns(1);
    }
  });

  it('gets back the launcher alone after it has done away with the open card five times', async () => {
    const now = vi.spyOn(Date, 'now');
    overlay.show(launcherContent());
    press(launcher(inside()));
    for (let time = 1; time <= 5; time++) {
      now.mockReturnValue(time * 4000);
      throwOut();
      await returns(1);
      await vi.waitFor(() => expect(isOpen()).toBe(true));
    }
    now.mockReturnValue(28_000);
    throwOut();
    await returns(1);
    await told();
    expect(isOpen()).toBe(false);
    press(launcher(inside()));
    expect(isOpen()).toBe(true);
  });

  it('gets it back where it replaces the whole body', async () => {
    overlay.show(launcherContent());
    const { body } = document;
    const other = document.createElement('body');
    body.replaceWith(other);
    await returns(1);
    expect(hosts()[0]?.parentElement).toBe(other);
    other.replaceWith(body);
  });

  it('gets it back in place of a dead copy that it has made of it', async () => {
    overlay.show(launcherContent());
    document.body.replaceChildren(document.createElement('portal-guide-card'));
    await vi.waitFor(() => expect(hosts()[0]?.shadowRoot).not.toBeNull());
    expect(hosts()).toHaveLength(1);
  });

  it('gets it back where it wraps everything in an element of its own', async () => {
    overlay.show(launcherContent());
    const wrap = document.createElement('div');
    wrap.append(...document.body.childNodes);
    document.body.append(wrap);
    await vi.waitFor(() => expect(hosts()[0]?.parentElement).toBe(document.body));
  });

  it('gets it back where it closes every popover', async () => {
    overlay.show(launcherContent());
    hosts()[0]?.togglePopover(false);
    await vi.waitFor(() => expect(isShown(hosts()[0]!)).toBe(true));
  });

  it('keeps another copy of the extension that shows its element there', async () => {
    overlay.show(launcherContent());
    const other = document.createElement('portal-guide-card');
    other.popover = 'manual';
    hosts()[0]?.replaceWith(other);
    other.togglePopover(true);
    await told();
    expect(hosts()).toEqual([other]);
  });
});

describe('the focus', () => {
  it('goes into the card by the command once it is drawn, and back to where it was', async () => {
    overlay.show(launcherContent());
    field.focus();
    overlay.focus();
    await told();
    expect(document.activeElement).toBe(field);
    overlay.obey({ card: 'token', what: 'fit', height: 100 });
    expect(document.activeElement).not.toBe(field);
    overlay.obey({ card: 'token', what: 'close', height: 0 });
    expect(document.activeElement).toBe(field);
  });

  it('stays where it is when the card opens by itself', async () => {
    field.focus();
    overlay.show(launcherContent({ open: true }));
    await told();
    overlay.obey({ card: 'token', what: 'fit', height: 100 });
    expect(document.activeElement).toBe(field);
  });

  it('does nothing on a page without tips', () => {
    field.focus();
    overlay.focus();
    expect(document.activeElement).toBe(field);
    expect(hosts()).toEqual([]);
  });
});
