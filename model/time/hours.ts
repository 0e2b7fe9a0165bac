/** When a telephone desk answers: in its own time zone, whatever the clock of the person shows. */
import type { DeskHours, IsoDate } from '../../data/schema.ts';
import { addDays, weekday } from './days.ts';
import { isFederalHoliday } from './holidays.ts';

/** What a desk does at a moment. `until` and `opens` are moments, to be shown in any zone. */
export type DeskState =
  | { state: 'always' }
  | { state: 'open'; until: Date }
  | { state: 'closed'; opens: Date }
  /** It would be open on another day, but this is a federal holiday and nothing says what the desk does then. */
  | { state: 'holiday'; opens: Date };

/** Hours on one weekday. Minutes count from midnight; 1440 is the next midnight. */
export interface DeskSpan {
  /** 0 Sunday … 6 Saturday. */
  weekday: number;
  from: number;
  until: number;
}

/** Hours that are the same on several days: `first` and `last` are weekdays, 0 Sunday … 6 Saturday. */
export interface DeskSpans {
  first: number;
  last: number;
  from: number;
  until: number;
}

const WEEKDAYS = ['Sun', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat'];

/** A closed week with a holiday beside it is the longest pause that a desk with any hours has. */
const MAX_DAYS_CLOSED = 14;

/** Whether a desk answers at a moment, and when that changes. */
export function deskState(hours: DeskHours, now: Date): DeskState {
  if (!('zone' in hours)) return { state: 'always' };
  const { zone, holidays } = hours;
  const spans = spansOf(hours.week).flatMap(daily);
  const { day: today, minutes } = clockIn(zone, now);
  const onHoliday = (day: IsoDate) => holidays !== 'open' && isFederalHoliday(day);
  const current = spans.find(
    (span) => span.weekday === weekday(today) && span.from <= minutes && minutes < span.until,
  );
  if (current && !onHoliday(today)) return { state: 'open', until: momentIn(zone, today, current.until) };
  const opens = nextOpening(spans, zone, today, minutes, onHoliday);
  return { state: current && holidays === undefined ? 'holiday' : 'closed', opens };
}

function nextOpening(
  spans: readonly DeskSpan[],
  zone: string,
  today: IsoDate,
  minutes: number,
  onHoliday: (day: IsoDate) => boolean,
): Date {
  for (let later = 0; later <= MAX_DAYS_CLOSED; later++) {
    const day = addDays(today, later);
    const next = spans
      .filter((span) => span.weekday === weekday(day) && (later > 0 || span.from > minutes))
      .sort((a, b) => a.from - b.from)[0];
    if (next && !onHoliday(day)) return momentIn(zone, day, next.from);
  }
  throw new Error('a desk without hours');
}

/** The parts of `Mon-Fri 08:00-18:00, Sat 09:00-13:00`. */
export function spansOf(week: string): DeskSpans[] {
  return week.split(', ').map((part) => {
    const [days, times] = part.split(' ') as [string, string];
    const [first, last = first] = days.split('-').map((name) => WEEKDAYS.indexOf(name)) as [number, number?];
    const [from, until] = times.split('-').map(minutesOf) as [number, number];
    return { first, last, from, until };
  });
}

function daily({ first, last, from, until }: DeskSpans): DeskSpan[] {
  const count = ((last - first + 7) % 7) + 1;
  return Array.from({ length: count }, (_, index) => ({ weekday: (first + index) % 7, from, until }));
}

function minutesOf(time: string): number {
  const [hour, minute] = time.split(':').map(Number) as [number, number];
  return hour * 60 + minute;
}

/** What a clock on the wall of the desk shows. */
function clockIn(zone: string, moment: Date): { day: IsoDate; minutes: number } {
  const shown = new Date(moment.getTime() + offsetOf(zone, moment)).toISOString();
  return { day: shown.slice(0, 10), minutes: minutesOf(shown.slice(11, 16)) };
}

/** The moment at which the desk's clock shows this. In an hour that a change of clocks repeats: the first. */
function momentIn(zone: string, day: IsoDate, minutes: number): Date {
  const shown = Date.parse(`${day}T00:00:00Z`) + minutes * 60_000;
  const near = new Date(shown - offsetOf(zone, new Date(shown)));
  return new Date(shown - offsetOf(zone, near));
}

/** How far a zone's clock is ahead of UTC at a moment, in milliseconds. */
function offsetOf(zone: string, moment: Date): number {
  const parts = new Intl.DateTimeFormat('en-US', {
    timeZone: zone,
    hourCycle: 'h23',
    year: 'numeric',
    month: 'numeric',
    day: 'numeric',
    hour: 'numeric',
    minute: 'numeric',
    second: 'numeric',
  }).formatToParts(moment);
  const part = (type: string) => Number(parts.find((each) => each.type === type)?.value);
  const shown = Date.UTC(
    part('year'),
    part('month') - 1,
    part('day'),
    part('hour'),
    part('minute'),
    part('second'),
  );
  return shown - Math.floor(moment.getTime() / 1000) * 1000;
}

/** A table of hours in words of a language: "Mon–Fri 8 AM–6 PM, Sat 9 AM–1 PM, Eastern Time". */
export function weekInWords({ week, zone }: Extract<DeskHours, { zone: string }>, locale: string): string {
  const day = (index: number) => format(locale, { weekday: 'short' }).format(Date.UTC(2023, 0, 1 + index));
  const time = (minutes: number) =>
    format(locale, minutes % 60 === 0 ? { hour: 'numeric' } : { hour: 'numeric', minute: '2-digit' }).format(
      minutes * 60_000,
    );
  const spans = spansOf(week).map(({ first, last, from, until }) => {
    const days = first === last ? day(first) : `${day(first)}–${day(last)}`;
    return `${days} ${time(from)}–${time(until)}`;
  });
  return [...spans, zoneName(zone, locale)].join(', ');
}

function format(locale: string, options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  return new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' });
}

/** "Eastern Time". */
function zoneName(zone: string, locale: string): string {
  const parts = new Intl.DateTimeFormat(locale, {
    timeZone: zone,
    timeZoneName: 'longGeneric',
  }).formatToParts(0);
  return parts.find(({ type }) => type === 'timeZoneName')?.value ?? zone;
}
