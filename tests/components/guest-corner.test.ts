/** The launcher goes out of the way of what a page puts into its corner later. */
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Overlay } from '../../guest/overlay.ts';
import { handlers, launcherContent, trusted } from '../kit/card.ts';
import { find } from '../kit/find.ts';
import { hosts, inside, runtime } from '../kit/guest.ts';
import { withTopLayer } from '../kit/top-layer.ts';

withTopLayer();

let overlay: Overlay;
let heard: ReturnType<typeof handlers>;
let bubble: HTMLElement;
let life: AbortController;

beforeEach(() => {
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
  vi.stubGlobal('__OPEN_ROOT__', true);
  vi.stubGlobal('chrome', { runtime });
  bubble = document.createElement('div');
  bubble.style.position = 'fixed';
  document.body.replaceChildren(bubble);
  heard = handlers();
  life = new AbortController();
  overlay = new Overlay(heard.tell, heard.onPointer);
  overlay.listen(life.signal);
  covered(() => false);
  overlay.show(launcherContent());
});
afterEach(() => {
  overlay.clear();
  life.abort();
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const corner = () => find(inside(), 'aside').className;

/** What the page has at a point of the window, besides ours. */
function covered(isThere: (x: number, y: number) => boolean): void {
  vi.spyOn(document, 'elementsFromPoint').mockImplementation((x, y) =>
    isThere(x, y) ? [...hosts(), bubble] : hosts(),
  );
}

/** The bubble comes, and a calm moment after it. */
async function comes(): Promise<string> {
  bubble.remove();
  document.body.append(bubble);
  await vi.advanceTimersByTimeAsync(1000);
  return corner();
}

it('goes three times, and no more, and stores nothing of it', async () => {
  const chase = () => {
    const right = corner().endsWith('right');
    covered((x, y) => x > innerWidth / 2 === right && y > innerHeight / 2);
    return comes();
  };
  const seen = [await chase(), await chase(), await chase(), await chase()];
  expect(seen).toEqual(['bottom-left', 'bottom-right', 'bottom-left', 'bottom-left']);
  expect(heard.onMove).not.toHaveBeenCalled();
});

it('looks again after somebody has scrolled, and when the pointer comes', async () => {
  for (const type of ['scrollend', 'pointerover']) {
    const right = corner().endsWith('right');
    covered((x, y) => x > innerWidth / 2 === right && y > innerHeight / 2);
    document.body.dispatchEvent(new Event(type, { bubbles: true }));
    await vi.advanceTimersByTimeAsync(1000);
    expect(corner().endsWith('right')).toBe(!right);
  }
});

it('stays under the pointer', async () => {
  covered((x) => x > innerWidth / 2);
  vi.spyOn(hosts()[0]!, 'matches').mockReturnValue(true);
  expect(await comes()).toBe('bottom-right');
});

it('stays where somebody has moved it', async () => {
  hosts()[0]?.dispatchEvent(trusted(new KeyboardEvent('keydown', { key: 'ArrowLeft', bubbles: true })));
  covered((_, y) => y > innerHeight / 2);
  expect(await comes()).toBe('bottom-left');
});
