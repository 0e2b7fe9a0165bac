import type { Corner } from '../data/vocabulary.ts';

/** The corner where the launcher stands unless somebody has moved it. */
export const DEFAULT_CORNER: Corner = 'bottom-right';

/** All corners, clockwise, the one to try first in front. */
const ALL: readonly Corner[] = [DEFAULT_CORNER, 'bottom-left', 'top-left', 'top-right'];

/** Pixels from both edges to the middle of the launcher. */
const MIDDLE = 32;

/** In a smaller window, in pixels, the card opens only when asked to. */
const LARGE = { width: 600, height: 480 };

const corner = (bottom: boolean, right: boolean) =>
  `${bottom ? 'bottom' : 'top'}-${right ? 'right' : 'left'}` as Corner;

/** The next corner, clockwise. */
export function nextCorner(from: Corner): Corner {
  return ALL[(ALL.indexOf(from) + 1) % 4] as Corner;
}

/** The corner in the direction of an arrow key; the same where there is none. */
export function cornerTowards(from: Corner, key: string): Corner {
  const bottom = key === 'ArrowDown' || (key !== 'ArrowUp' && from.startsWith('bottom'));
  const right = key === 'ArrowRight' || (key !== 'ArrowLeft' && from.endsWith('right'));
  return corner(bottom, right);
}

/** The corner nearest to a pointer. */
export function cornerNear({ clientX, clientY }: MouseEvent): Corner {
  return corner(clientY > innerHeight / 2, clientX > innerWidth / 2);
}

/**
 * The first corner, from the present one on, in which the page has nothing that stays there while one scrolls, such
 * as the bubble of a chat. `ours` is not looked at.
 */
export function freeCorner(present: Corner, ours: Element): Corner {
  return [present, ...ALL].find((one) => !isTaken(one, ours)) ?? present;
}

function isTaken(one: Corner, ours: Element): boolean {
  // Our element has no scroll bars in it.
  const { right, bottom } = ours.getBoundingClientRect();
  const x = one.endsWith('right') ? right - MIDDLE : MIDDLE;
  const y = one.startsWith('bottom') ? bottom - MIDDLE : MIDDLE;
  let at = document.elementsFromPoint(x, y).find((element) => element !== ours) ?? null;
  for (; at; at = at.parentElement) if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  return false;
}

/** Whether the window has room for a card that nobody has asked for. */
export function hasRoom(): boolean {
  return innerWidth >= LARGE.width && innerHeight >= LARGE.height;
}
