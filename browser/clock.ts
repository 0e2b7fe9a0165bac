import type { IsoDate } from '../data/schema';
import { localDay } from '../model/days';

/** The day that the user's own clock and time zone show. The only place where the clock is read. */
export function today(): IsoDate {
  return localDay(new Date());
}
