import fc from 'fast-check';
import ICAL from 'ical.js';
import { describe, expect, it } from 'vitest';
import { addDays } from '../../model/time/days.ts';
import { type CalendarEvent, calendarFile, REMIND_DAYS_BEFORE } from '../../model/time/ics.ts';

const EVENT: CalendarEvent = {
  uid: 'birth-2026-11-01@portal-guide-for-tricare',
  stamp: '2026-11-23T14:05:09.123Z',
  day: '2027-01-30',
  summary: 'Birth of a child: last day (TRICARE)',
  description: 'Bring the birth certificate; do not wait, and call.',
  remindDaysBefore: REMIND_DAYS_BEFORE,
};

/** Uses another project's parser, which rejects invalid calendars. */
function read(changes: Partial<CalendarEvent> = {}) {
  const calendar = new ICAL.Component(ICAL.parse(calendarFile({ ...EVENT, ...changes })));
  const component = calendar.getFirstSubcomponent('vevent');
  if (!component) throw new Error('The file holds no event');
  return { calendar, component, event: new ICAL.Event(component) };
}

describe('a calendar file', () => {
  it('holds one event that lasts the whole day', () => {
    const { event, calendar } = read();
    expect(calendar.getFirstPropertyValue('version')).toBe('2.0');
    expect(calendar.getFirstPropertyValue('prodid')).toBeTruthy();
    expect(event.startDate.isDate).toBe(true);
    expect(event.startDate.toString()).toBe('2027-01-30');
    expect(event.duration.toSeconds()).toBe(86_400);
    expect(event.uid).toBe(EVENT.uid);
    expect(event.summary).toBe(EVENT.summary);
  });

  it('says when it was made, in UTC', () => {
    const stamp = read().component.getFirstPropertyValue('dtstamp');
    expect(stamp?.toString()).toBe('2026-11-23T14:05:09Z');
  });

  it('reminds three weeks, one week and two days before, at nine in the morning', () => {
    const { component, event } = read();
    const alarms = component.getAllSubcomponents('valarm').map((alarm) => {
      expect(alarm.getFirstPropertyValue('action')).toBe('DISPLAY');
      expect(alarm.getFirstPropertyValue('description')).toBe(EVENT.summary);
      const start = event.startDate.clone();
      start.isDate = false;
      start.addDuration(alarm.getFirstPropertyValue('trigger') as ICAL.Duration);
      return start.toString();
    });
    expect(alarms).toEqual([21, 7, 2].map((days) => `${addDays('2027-01-30', -days)}T09:00:00`));
  });

  it('ends every line with CR LF, none longer than 75 octets', () => {
    const file = calendarFile({ ...EVENT, summary: `${'ñ'.repeat(200)}🙂`.repeat(3) });
    expect(file.endsWith('END:VCALENDAR\r\n')).toBe(true);
    for (const line of file.split('\r\n')) {
      expect(line).not.toMatch(/[\r\n]/);
      expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
    }
  });

  it('gives back any text as it was', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        fc.pre(!/\p{Cc}/u.test(text));
        const { event } = read({ summary: `a${text}`, description: `${text}b` });
        expect(event.summary).toBe(`a${text}`);
        expect(event.description).toBe(`${text}b`);
      }),
    );
  });

  it('keeps text that looks like more calendar inside its line', () => {
    const { event, calendar } = read({ description: 'one\nEND:VEVENT\r\nBEGIN:VEVENT; a, b \\ c' });
    expect(event.description).toBe('one\nEND:VEVENT\nBEGIN:VEVENT; a, b \\ c');
    expect(calendar.getAllSubcomponents('vevent')).toHaveLength(1);
  });

  it('ends on the first of March after the 28th of February', () => {
    expect(read({ day: '2027-02-28' }).event.endDate.toString()).toBe('2027-03-01');
  });
});
