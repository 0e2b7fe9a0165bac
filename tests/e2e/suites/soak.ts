import { expect, it } from 'vitest';
import { type Counts, compare } from '../../../bench/soak/counts.ts';
import { walk } from '../../../bench/soak/walk.ts';
import { DENTAL, HUMANA, TRIWEST } from '../../kit/browser/addresses.ts';
import type { Running } from './index.ts';

const NAVIGATIONS = 20;

/** The beginning of `npm run soak`, which makes 500 over all portals. On the production build. */
export function soakSuite(running: Running): void {
  it(`leaves nothing behind after ${NAVIGATIONS} navigations`, async () => {
    const { kind, browser } = running();
    const [before, after] = await walk({
      kind,
      browser,
      addresses: [DENTAL, HUMANA, TRIWEST],
      navigations: NAVIGATIONS,
    });
    // A heap varies by more than so few navigations could leak; the long walk judges it.
    const counted = ({ objects }: Counts): Counts => ({ objects, bytes: {} });
    expect(compare(counted(before), counted(after), NAVIGATIONS).leaks).toEqual([]);
  });
}
