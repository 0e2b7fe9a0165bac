/** Federal holidays of the United States, by rule: 5 U.S.C. 6103(a), and (b) for those on a weekend. */
import type { IsoDate } from '../../data/schema.ts';
import { addDays, weekday } from './days.ts';

/** Holidays on a day of the year, `MM-DD`. */
const FIXED = ['01-01', '06-19', '07-04', '11-11', '12-25'];

/** Holidays on the n-th weekday of a month: [month, weekday (0 Sunday), n]. */
const MOVING = [
  [1, 1, 3],
  [2, 1, 3],
  [9, 1, 1],
  [10, 1, 2],
  [11, 4, 4],
] as const;

/** True where federal offices observe a holiday on this day. Inauguration Day is not among them: it is local. */
export function isFederalHoliday(day: IsoDate): boolean {
  const [month, date] = day.slice(5).split('-').map(Number) as [number, number];
  const on = weekday(day);
  return (
    isFixed(day, on) ||
    MOVING.some(([m, w, n]) => m === month && w === on && Math.ceil(date / 7) === n) ||
    isMemorialDay(month, date, on)
  );
}

/** The day itself, or the Friday before a Saturday, or the Monday after a Sunday. */
function isFixed(day: IsoDate, on: number): boolean {
  const is = (other: IsoDate) => FIXED.includes(other.slice(5));
  if (on === 6 || on === 0) return false;
  return is(day) || (on === 5 && is(addDays(day, 1))) || (on === 1 && is(addDays(day, -1)));
}

/** The last Monday in May. */
function isMemorialDay(month: number, date: number, on: number): boolean {
  return month === 5 && on === 1 && date > 31 - 7;
}
