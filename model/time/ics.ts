/** Calendar files as RFC 5545 describes them: all-day events with reminders. */
import type { IsoDate } from '../../data/schema.ts';
import { addDays } from './days.ts';

export interface CalendarEvent {
  /** The same for the same event, so that importing it twice makes one entry. */
  uid: string;
  /** The moment at which the file is made, as an ISO instant in UTC (`2026-11-23T14:00:00.000Z`). */
  stamp: string;
  day: IsoDate;
  summary: string;
  description: string;
  /** Reminders, in days before the day; each comes at nine in the morning. */
  remindDaysBefore: readonly number[];
}

/** Three weeks, one week and two days. */
export const REMIND_DAYS_BEFORE = [21, 7, 2] as const;

const REMIND_HOUR = 9;
/** Octets in a line, without its end (RFC 5545, 3.1). */
const LINE_OCTETS = 75;

/** The whole text of an `.ics` file with these events. */
export function calendarFile(...events: readonly CalendarEvent[]): string {
  return [
    'BEGIN:VCALENDAR',
    'VERSION:2.0',
    'PRODID:-//Portal Guide for TRICARE//EN',
    ...events.flatMap(entryOf),
    'END:VCALENDAR',
  ]
    .map((line) => `${folded(line)}\r\n`)
    .join('');
}

function entryOf(event: CalendarEvent): string[] {
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(event.uid)}`,
    `DTSTAMP:${event.stamp.replace(/\.\d+/, '').replace(/[-:]/g, '')}`,
    `DTSTART;VALUE=DATE:${basic(event.day)}`,
    // The end is not part of the event.
    `DTEND;VALUE=DATE:${basic(addDays(event.day, 1))}`,
    `SUMMARY:${escaped(event.summary)}`,
    `DESCRIPTION:${escaped(event.description)}`,
    'TRANSP:TRANSPARENT',
    ...event.remindDaysBefore.flatMap((days) => alarm(days, event.summary)),
    'END:VEVENT',
  ];
}

/** All-day events begin at midnight: nine in the morning two days before is one day and fifteen hours before that. */
function alarm(daysBefore: number, summary: string): string[] {
  return [
    'BEGIN:VALARM',
    'ACTION:DISPLAY',
    `DESCRIPTION:${escaped(summary)}`,
    `TRIGGER:-P${daysBefore - 1}DT${24 - REMIND_HOUR}H`,
    'END:VALARM',
  ];
}

const basic = (day: IsoDate) => day.replaceAll('-', '');

/** Text as a value (RFC 5545, 3.3.11). */
function escaped(text: string): string {
  return text.replace(/[\\;,]/g, '\\$&').replace(/\r\n|\r|\n/g, '\\n');
}

/** A line broken into lines of at most 75 octets, each further one begun with a space; no letter is cut. */
function folded(line: string): string {
  const encoder = new TextEncoder();
  let folded = '';
  let room = LINE_OCTETS;
  for (const letter of line) {
    const octets = encoder.encode(letter).length;
    if (octets > room) {
      folded += '\r\n ';
      room = LINE_OCTETS - 1;
    }
    folded += letter;
    room -= octets;
  }
  return folded;
}
