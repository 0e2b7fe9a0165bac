/** The one element in the page: where it is, and when the card opens and closes. */
import { describe, expect, it, vi } from 'vitest';
import { launcher, launcherContent, press, trusted } from '../kit/card.ts';
import { find } from '../kit/find.ts';
import { frame, hosts, inside } from '../kit/guest.ts';
import { corner, drawn, field, heard, isOpen, overlay, told, withOverlay } from '../kit/overlay.ts';
import { isShown } from '../kit/top-layer.ts';

withOverlay();

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

  it('opens by itself once the page has loaded, and not before', async () => {
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('interactive');
    overlay.show(launcherContent({ open: true }));
    expect(isOpen()).toBe(false);
    vi.spyOn(document, 'readyState', 'get').mockReturnValue('complete');
    dispatchEvent(new Event('load'));
    expect(isOpen(), 'within the load').toBe(false);
    await vi.waitFor(() => expect(isOpen()).toBe(true));
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
