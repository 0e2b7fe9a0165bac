import type { IsoDate, LifeEvent } from '../../data/schema.ts';
import type { Region } from '../../data/vocabulary.ts';
import { addDays, daysBetween, weekday } from './days.ts';

/** What of an event decides its days. */
export type WindowEvent = Pick<LifeEvent, 'id' | 'window' | 'overseas'>;

/** A span of days, both ends included. */
export interface Season {
  first: IsoDate;
  last: IsoDate;
}

export interface OpenSeason extends Season {
  /** The last day for FEDVIP dental and vision (BENEFEDS), which keeps to the Monday. */
  fedvipLast: IsoDate;
  /** The day on which a change takes effect. */
  effective: IsoDate;
}

/** 32 CFR 199.17(o)(1)(i): at least this many days. */
const MIN_DAYS = 30;

/**
 * TRICARE Open Season of a year: from the Monday of the second full week in November to the Monday of
 * the second full week in December, lengthened to 30 days where that is shorter (TRICARE Policy
 * Manual T-5, chapter 10, section 2.1). A week counts from Monday to Friday, as every announced
 * season since 2020 shows.
 */
export function openSeason(year: number): OpenSeason {
  const first = mondayOfSecondFullWeek(year, 11);
  const monday = mondayOfSecondFullWeek(year, 12);
  return {
    first,
    last: addDays(first, Math.max(daysBetween(first, monday), MIN_DAYS - 1)),
    fedvipLast: monday,
    effective: `${year + 1}-01-01`,
  };
}

/** The Open Season that runs on a day, or null. */
export function currentOpenSeason(today: IsoDate): OpenSeason | null {
  const season = openSeason(Number(today.slice(0, 4)));
  return season.first <= today && today <= season.last ? season : null;
}

/** The Open Season that runs on a day, or else the next to come. */
export function nextOpenSeason(today: IsoDate): OpenSeason {
  const year = Number(today.slice(0, 4));
  const season = openSeason(year);
  return today <= season.last ? season : openSeason(year + 1);
}

/** Days from today to a last day: 0 on the day itself, negative when it has passed. */
export function daysLeft(last: IsoDate, today: IsoDate): number {
  return daysBetween(today, last);
}

/**
 * The days in which a life event lets a person act. Day 1 is the day after the event, so a 90-day
 * window ends 90 days after it.
 */
export function eventWindow(event: WindowEvent, day: IsoDate, region?: Region): Season {
  const after = (region === 'overseas' && event.overseas?.after) || event.window.after;
  return { first: addDays(day, -event.window.before), last: addDays(day, after) };
}

function mondayOfSecondFullWeek(year: number, month: 11 | 12): IsoDate {
  const firstOfMonth = `${year}-${month}-01`;
  const toMonday = (8 - weekday(firstOfMonth)) % 7;
  return addDays(firstOfMonth, toMonday + 7);
}
