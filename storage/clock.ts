/** The only file that reads the clock. */
import { LAST_CHECK } from '../data/last-check.ts';
import type { IsoDate } from '../data/schema.ts';
import { addDays, localDay } from '../model/time/days.ts';

/**
 * Today's date, by the user's clock and time zone. A clock that is days behind our last check of the facts is
 * wrong: then it is the day of that check, so that no sign-in comes back that has ended since.
 */
export function today(): IsoDate {
  return wrongDay() === null ? localDay(new Date()) : LAST_CHECK;
}

/** The day that the user's clock shows, where it can't be that day; else null. */
export function wrongDay(): IsoDate | null {
  const day = localDay(new Date());
  // Somewhere in the world it is still the day before.
  return day < addDays(LAST_CHECK, -1) ? day : null;
}

/** The next midnight by that clock, in milliseconds since 1970. */
export function nextMidnight(): number {
  const clock = new Date();
  return new Date(clock.getFullYear(), clock.getMonth(), clock.getDate() + 1).getTime();
}

/** The current time, in milliseconds since 1970. */
export function now(): number {
  return Date.now();
}
