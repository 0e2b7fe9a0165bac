import { describe, expect, it } from 'vitest';
import lifeEvents from '../../data/life-events.ts';
import {
  currentOpenSeason,
  daysLeft,
  eventWindow,
  nextOpenSeason,
  openSeason,
} from '../../model/time/calendar.ts';
import { addDays, daysBetween, inWords, isDay, localDay } from '../../model/time/days.ts';

describe('Open Season', () => {
  // Announced for 2020 to 2025; computed by the same rule for 2026 to 2028.
  it.each([
    [2020, '2020-11-09', '2020-12-14', '2020-12-14'],
    [2021, '2021-11-08', '2021-12-13', '2021-12-13'],
    [2023, '2023-11-13', '2023-12-12', '2023-12-11'],
    [2024, '2024-11-11', '2024-12-10', '2024-12-09'],
    [2025, '2025-11-10', '2025-12-09', '2025-12-08'],
    [2026, '2026-11-09', '2026-12-14', '2026-12-14'],
    [2027, '2027-11-08', '2027-12-13', '2027-12-13'],
    [2028, '2028-11-13', '2028-12-12', '2028-12-11'],
  ])('%i runs from %s to %s, for FEDVIP to %s', (year, first, last, fedvipLast) => {
    expect(openSeason(year)).toEqual({ first, last, fedvipLast, effective: `${year + 1}-01-01` });
  });

  it('lasts 30 to 36 days, starts on a Monday and ends on a weekday, in any year', () => {
    const weekday = (day: string) => new Date(`${day}T12:00:00Z`).getUTCDay();
    for (let year = 2020; year < 2100; year++) {
      const { first, last, fedvipLast } = openSeason(year);
      expect(weekday(first), first).toBe(1);
      for (const day of [last, fedvipLast]) expect([1, 2, 3, 4, 5], day).toContain(weekday(day));
      expect(daysBetween(first, last) + 1).toBeGreaterThanOrEqual(30);
      expect(daysBetween(first, last) + 1).toBeLessThanOrEqual(36);
      expect(fedvipLast <= last).toBe(true);
    }
  });

  it('holds on its first and last day and not on the days around', () => {
    expect(currentOpenSeason('2026-11-08')).toBeNull();
    expect(currentOpenSeason('2026-11-09')?.last).toBe('2026-12-14');
    expect(currentOpenSeason('2026-12-14')).not.toBeNull();
    expect(currentOpenSeason('2026-12-15')).toBeNull();
  });

  it('is next year’s once this year’s is over', () => {
    expect(nextOpenSeason('2026-12-14').first).toBe('2026-11-09');
    expect(nextOpenSeason('2026-12-15').first).toBe('2027-11-08');
  });
});

describe('life-event windows', () => {
  const event = (id: string) => {
    const found = lifeEvents.find((candidate) => candidate.id === id);
    if (!found) throw new Error(`no life event "${id}"`);
    return found;
  };

  it('end 90 days after the event, over a year’s end', () => {
    expect(eventWindow(event('marriage'), '2026-11-23')).toEqual({ first: '2026-11-23', last: '2027-02-21' });
  });

  it('give a newborn 120 days overseas', () => {
    expect(eventWindow(event('birth'), '2026-03-01').last).toBe('2026-05-30');
    expect(eventWindow(event('birth'), '2026-03-01', 'overseas').last).toBe('2026-06-29');
  });

  it('count days left to zero on the last day', () => {
    expect(daysLeft('2026-12-14', '2026-12-14')).toBe(0);
    expect(daysLeft('2026-12-14', '2026-11-23')).toBe(21);
    expect(daysLeft('2026-12-14', '2026-12-15')).toBe(-1);
  });
});

describe('days', () => {
  it('are not shifted by daylight saving', () => {
    // US clocks change on 2026-03-08 and 2026-11-01.
    expect(addDays('2026-03-07', 2)).toBe('2026-03-09');
    expect(addDays('2026-10-31', 2)).toBe('2026-11-02');
    expect(daysBetween('2026-03-07', '2026-03-09')).toBe(2);
  });

  it('know leap years', () => {
    expect(isDay('2028-02-29')).toBe(true);
    expect(isDay('2026-02-29')).toBe(false);
    expect(isDay('2026-2-3')).toBe(false);
    expect(isDay('tomorrow')).toBe(false);
  });

  it('are those of the clock’s own time zone', () => {
    expect(localDay(new Date(2026, 11, 31, 23, 59))).toBe('2026-12-31');
    expect(localDay(new Date(2027, 0, 1, 0, 1))).toBe('2027-01-01');
  });

  it('are written in the language asked for', () => {
    expect(inWords('2026-12-14', 'en-US')).toBe('December 14, 2026');
    expect(inWords('2026-12-14', 'es-US')).toBe('14 de diciembre de 2026');
  });
});
