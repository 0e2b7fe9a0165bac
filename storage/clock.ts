/** The only place where the clock is read. */
import type { IsoDate } from '../data/schema.ts';
import { localDay } from '../model/time/days.ts';

/** The day that the user's own clock and time zone show. */
export function today(): IsoDate {
  return localDay(new Date());
}

/** The next midnight of that clock, in milliseconds since 1970. */
export function nextMidnight(): number {
  const clock = new Date();
  return new Date(clock.getFullYear(), clock.getMonth(), clock.getDate() + 1).getTime();
}

/** This moment, in milliseconds since 1970. */
export function now(): number {
  return Date.now();
}
