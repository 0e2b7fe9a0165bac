import { describe, expect, it } from 'vitest';
import { firstScreenOnPortal } from '../../kit/browser/first-screen.ts';
import { TEN_TASKS } from '../../kit/browser/ten-tasks.ts';
import type { Running } from './index.ts';

/** What people see without scrolling, in the worst place: below two lines about the page they are on. */
export function firstScreenSuite(running: Running): void {
  describe('below the site line', () => {
    it.each(TEN_TASKS)(
      '“$words”: what decides it and the first step are in sight at once',
      async (common) => {
        expect(await firstScreenOnPortal(running(), common.words, common)).toEqual([]);
      },
    );
  });
}
