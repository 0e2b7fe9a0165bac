/**
 * Arithmetic on calendar days. A day is an ISO date (`YYYY-MM-DD`); it has no time and no zone, so
 * daylight saving can't shift it. Only `today()` callers outside the model turn a clock into a day.
 */
import type { IsoDate } from '../../data/schema.ts';

const DAY_MS = 86_400_000;

/** True for a real calendar day written `YYYY-MM-DD`. */
export function isDay(text: string): boolean {
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && dayOf(Date.parse(`${text}T00:00:00Z`)) === text;
}

/** The day `days` later (earlier when negative). */
export function addDays(day: IsoDate, days: number): IsoDate {
  return dayOf(utc(day) + days * DAY_MS);
}

/** The same day of the month `months` later (earlier when negative), or the last day of a month that is shorter. */
export function addMonths(day: IsoDate, months: number): IsoDate {
  const [year = 0, month = 1, date = 1] = day.split('-').map(Number);
  const first = dayOf(Date.UTC(year, month - 1 + months, 1));
  const last = dayOf(Date.UTC(year, month + months, 0));
  return `${first.slice(0, 8)}${String(Math.min(date, Number(last.slice(8)))).padStart(2, '0')}`;
}

/** Whole days from one day to another; negative when `to` is earlier. */
export function daysBetween(from: IsoDate, to: IsoDate): number {
  return Math.round((utc(to) - utc(from)) / DAY_MS);
}

/** 0 Sunday … 6 Saturday. */
export function weekday(day: IsoDate): number {
  return new Date(utc(day)).getUTCDay();
}

/** The calendar day that a clock shows in its own time zone. */
export function localDay(clock: Date): IsoDate {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${String(clock.getFullYear()).padStart(4, '0')}-${two(clock.getMonth() + 1)}-${two(clock.getDate())}`;
}

/** A day in words of a language, without the weekday: "December 14, 2026". */
export function inWords(
  day: IsoDate,
  language: string,
  style: Intl.DateTimeFormatOptions = { dateStyle: 'long' },
): string {
  return new Intl.DateTimeFormat(language, { ...style, timeZone: 'UTC' }).format(utc(day));
}

function utc(day: IsoDate): number {
  return Date.parse(`${day}T00:00:00Z`);
}

function dayOf(ms: number): IsoDate {
  return Number.isNaN(ms) ? '' : new Date(ms).toISOString().slice(0, 10);
}
