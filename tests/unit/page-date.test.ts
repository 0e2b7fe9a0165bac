import { describe, expect, it } from 'vitest';
import { sources } from '../../data/sources.ts';
import { isOldPage, pageDate } from '../../model/time/page-date.ts';

describe('the date of a page', () => {
  it.each([
    ['2025-07-17', { latest: '2025-07-17', exact: true }],
    ['2023-11', { latest: '2023-11-30', exact: false }],
    ['2012-12', { latest: '2012-12-31', exact: false }],
    ['2023-11/12', { latest: '2023-11-30', exact: false }],
    ['2017/2018', { latest: '2018-12-31', exact: false }],
    ['2017', { latest: '2017-12-31', exact: false }],
    ['early 2025', { latest: '2025-12-31', exact: false }],
    ['before 2025', { latest: '2024-12-31', exact: false, bound: 'earlier' }],
    ['before 2026-09', { latest: '2026-08-31', exact: false, bound: 'earlier' }],
    ['undated, 2022 or later', { latest: '2022-12-31', exact: false, bound: 'later' }],
    ['2025-01-06 and later', { latest: '2025-01-06', exact: false, bound: 'later' }],
    ['updated 2025-04-30; the same in 2021', { latest: '2025-04-30', exact: true }],
    ['undated; article 3129014 of 2022-08-16 agrees', { latest: '2022-08-16', exact: true }],
  ])('is read from “%s”', (text, date) => {
    expect(pageDate(text)).toEqual(date);
  });

  it.each([undefined, 'undated', 'undated, old layout'])('is not known from “%s”', (text) => {
    expect(pageDate(text)).toBeNull();
  });

  it('can be read from every source, or is said not to be there', () => {
    for (const [id, { date }] of Object.entries(sources)) {
      if (date && !date.startsWith('undated')) expect(pageDate(date), id).not.toBeNull();
    }
  });
});

describe('an old page', () => {
  it('is one of more than two years', () => {
    expect(isOldPage(pageDate('2024-11-29')!, '2026-11-30')).toBe(true);
    expect(isOldPage(pageDate('2024-11-30')!, '2026-11-30')).toBe(false);
    // It may be of the last day of its year.
    expect(isOldPage(pageDate('2024')!, '2026-11-30')).toBe(false);
  });
});
