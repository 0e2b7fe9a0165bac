import { describe, expect, it } from 'vitest';
import { deskHours } from '../../data/desk-hours.ts';
import type { DeskHours } from '../../data/schema.ts';
import { isFederalHoliday } from '../../model/time/holidays.ts';
import { deskState, weekInWords } from '../../model/time/hours.ts';

const EAST = { week: 'Mon-Fri 08:00-18:00', zone: 'America/New_York' } as const;
const at = (hours: DeskHours, moment: string) => {
  const state = deskState(hours, new Date(moment));
  const when = 'until' in state ? state.until : 'opens' in state ? state.opens : undefined;
  return [state.state, when?.toISOString().slice(0, 16)].filter(Boolean).join(' ');
};

describe('whether a desk answers', () => {
  it.each([
    // Winter: Eastern time is five hours behind UTC.
    ['a minute before it opens', EAST, '2026-11-30T12:59:59Z', 'closed 2026-11-30T13:00'],
    ['the minute it opens', EAST, '2026-11-30T13:00:00Z', 'open 2026-11-30T23:00'],
    ['a second before it closes', EAST, '2026-11-30T22:59:59Z', 'open 2026-11-30T23:00'],
    ['the minute it closes', EAST, '2026-11-30T23:00:00Z', 'closed 2026-12-01T13:00'],
    ['Friday evening', EAST, '2026-12-04T23:30:00Z', 'closed 2026-12-07T13:00'],
    ['a Sunday in Germany', EAST, '2026-12-06T09:00:00+01:00', 'closed 2026-12-07T13:00'],
    ['Tuesday in Guam, Monday at the desk', EAST, '2026-12-01T05:00:00+10:00', 'open 2026-11-30T23:00'],
    // Summer: four hours behind.
    ['in summer time', EAST, '2026-07-06T12:00:00Z', 'open 2026-07-06T22:00'],
    ['over the change to winter time', EAST, '2026-10-30T22:00:00Z', 'closed 2026-11-02T13:00'],
    ['over the change to summer time', EAST, '2026-03-06T23:00:00Z', 'closed 2026-03-09T12:00'],
    [
      'of the West',
      { ...EAST, zone: 'America/Los_Angeles' },
      '2026-11-30T15:00:00Z',
      'closed 2026-11-30T16:00',
    ],
    [
      'in the pause at noon',
      { week: 'Mon-Fri 08:00-12:00, Mon-Fri 13:00-17:00', zone: 'America/Chicago' },
      '2026-11-30T18:30:00Z',
      'closed 2026-11-30T19:00',
    ],
    [
      'past midnight',
      { week: 'Sun-Sat 06:00-24:00', zone: 'America/New_York' },
      '2026-12-01T04:30:00Z',
      'open 2026-12-01T05:00',
    ],
    [
      'over the weekend of a week that wraps',
      { week: 'Fri-Mon 10:00-11:00', zone: 'America/New_York' },
      '2026-12-06T15:30:00Z',
      'open 2026-12-06T16:00',
    ],
    ['day and night', { week: 'always' }, '2026-12-25T04:00:00Z', 'always'],
    ['Christmas, where nothing is known', EAST, '2026-12-25T15:00:00Z', 'holiday 2026-12-28T13:00'],
    [
      'the evening of Christmas, where nothing is known',
      EAST,
      '2026-12-25T23:30:00Z',
      'closed 2026-12-28T13:00',
    ],
    [
      'Christmas, where it closes',
      { ...EAST, holidays: 'closed' },
      '2026-12-25T15:00:00Z',
      'closed 2026-12-28T13:00',
    ],
    [
      'Christmas, where it stays open',
      { ...EAST, holidays: 'open' },
      '2026-12-25T15:00:00Z',
      'open 2026-12-25T23:00',
    ],
  ] as [string, DeskHours, string, string][])('%s', (_, hours, moment, expected) => {
    expect(at(hours, moment)).toBe(expected);
  });
});

describe('hours in words', () => {
  const hours = { week: 'Mon-Fri 08:00-18:30, Sat 09:00-24:00', zone: 'America/Los_Angeles' } as const;
  it.each([
    ['en-US', 'Mon–Fri 8 AM–6:30 PM, Sat 9 AM–12 AM, Pacific Time'],
    ['es-US', 'lun–vie 8 a.m.–6:30 p.m., sáb 9 a.m.–12 a.m., hora del Pacífico'],
  ])('%s', (locale, expected) => {
    expect(weekInWords(hours, locale).replaceAll(/\s/g, ' ')).toBe(expected);
  });
});

describe('the table of hours', () => {
  it.each([
    ['Mon-Fri 8-18', false],
    ['Mon-Fri 08:00-18:00, Sat 09:00-13:00', true],
    ['Mon-Fri 08:00-18:00; Sat 09:00-13:00', false],
    ['Mon-Fri 18:00-08:00', false],
    ['Mon-Fri 08:00-24:00', true],
    ['Mon-Fri 08:00-24:30', false],
    ['always', false],
  ])('"%s" in a zone: %s', (week, allowed) => {
    expect(deskHours.safeParse({ week, zone: 'America/New_York' }).success).toBe(allowed);
  });
});

describe('a federal holiday', () => {
  // As the Office of Personnel Management announced them for 2026, and days of other years that moved.
  const OF_2026 = '01-01 01-19 02-16 05-25 06-19 07-03 09-07 10-12 11-11 11-26 12-25'
    .split(' ')
    .map((day) => `2026-${day}`);
  it('is each of those of 2026, and no other day', () => {
    const days = Array.from({ length: 365 }, (_, index) =>
      new Date(Date.UTC(2026, 0, 1 + index)).toISOString().slice(0, 10),
    );
    expect(days.filter(isFederalHoliday)).toEqual(OF_2026);
  });

  it.each([
    ['2021-12-31', true],
    ['2022-01-01', false],
    ['2023-01-02', true],
    ['2027-07-05', true],
    ['2027-12-24', true],
  ])('%s: %s', (day, holiday) => {
    expect(isFederalHoliday(day)).toBe(holiday);
  });
});
