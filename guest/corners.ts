import type { Corner } from '../data/vocabulary.ts';

/** The corner where the launcher stands unless somebody has moved it. */
const DEFAULT: Corner = 'bottom-right';

/** All corners, the one to try first in front. */
const ALL: readonly Corner[] = [DEFAULT, 'bottom-left', 'top-right', 'top-left'];

/** Pixels from both edges to the middle of the launcher. */
const MIDDLE = 32;

const corner = (bottom: boolean, right: boolean) =>
  `${bottom ? 'bottom' : 'top'}-${right ? 'right' : 'left'}` as Corner;

/** The next corner, clockwise. */
export function nextCorner(from: Corner): Corner {
  const [bottom, right] = [from.startsWith('bottom'), from.endsWith('right')];
  return corner(right, bottom ? false : !right || !bottom);
}

/** The corner in the direction of an arrow key; the same where there is none. */
export function cornerTowards(from: Corner, key: string): Corner {
  const bottom = key === 'ArrowDown' || (key !== 'ArrowUp' && from.startsWith('bottom'));
  const right = key === 'ArrowRight' || (key !== 'ArrowLeft' && from.endsWith('right'));
  return corner(bottom, right);
}

/** The corner nearest to a point of the window. */
export function cornerNear(x: number, y: number): Corner {
  return corner(y > innerHeight / 2, x > innerWidth / 2);
}

/**
 * The first corner in which the page has nothing that stays there while one scrolls, such as the bubble of
 * a chat. Somebody who has moved the launcher gets it where it was put. `ours` is not looked at.
 */
export function freeCorner(wanted: Corner, ours: Element): Corner {
  if (wanted !== DEFAULT) return wanted;
  return ALL.find((one) => !isTaken(one, ours)) ?? wanted;
}

function isTaken(one: Corner, ours: Element): boolean {
  const x = one.endsWith('right') ? innerWidth - MIDDLE : MIDDLE;
  const y = one.startsWith('bottom') ? innerHeight - MIDDLE : MIDDLE;
  let at = document.elementsFromPoint(x, y).find((element) => element !== ours) ?? null;
  for (; at; at = at.parentElement) if (/fixed|sticky/.test(getComputedStyle(at).position)) return true;
  return false;
}
