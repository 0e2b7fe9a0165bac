/** The only file that reads the clock. */
import type { IsoDate } from '../data/schema.ts';
import { localDay } from '../model/time/days.ts';

/** Today's date, by the user's clock and time zone. */
export function today(): IsoDate {
  return localDay(new Date());
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
