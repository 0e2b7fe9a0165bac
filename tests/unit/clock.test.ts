/** The day that everything counts from, where the device's clock is wrong. */
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { readData } from '../../build/data/read.ts';
import { LAST_CHECK } from '../../data/last-check.ts';
import { addDays } from '../../model/time/days.ts';
import { today, wrongDay } from '../../storage/clock.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

const at = (day: string) => vi.setSystemTime(new Date(`${day}T12:00:00`));

describe('today', () => {
  it('is the day of the last check, where the clock is years or days behind it', () => {
    for (const day of ['2024-06-01', '1970-01-01', addDays(LAST_CHECK, -2)]) {
      at(day);
      expect([today(), wrongDay()]).toEqual([LAST_CHECK, day]);
    }
  });

  it('is the day of the clock from the day before that check on: it may still be that day there', () => {
    for (const day of [addDays(LAST_CHECK, -1), LAST_CHECK, addDays(LAST_CHECK, 1000)]) {
      at(day);
      expect([today(), wrongDay()]).toEqual([day, null]);
    }
  });
});

it('the last check is the newest of all facts', () => {
  const days = JSON.stringify(readData()).match(/"checked":"[^"]+"/g) ?? [];
  expect(days.sort().at(-1)).toBe(`"checked":"${LAST_CHECK}"`);
});
