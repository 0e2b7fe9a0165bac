/** Walks the whole product over the days on which something changes by itself. */
import { describe, expect, it } from 'vitest';
import { portals } from '../../data/all-portals.ts';
import { tasks } from '../../data/all-tasks.ts';
import { badgeEvents, tipPortals } from '../../data/tip-portals.ts';
import { signInOn } from '../../model/answer/recommend.ts';
import { currentOpenSeason, openSeason } from '../../model/time/calendar.ts';
import { addDays } from '../../model/time/days.ts';
import { dueInOrder } from '../../model/time/deadlines.ts';
import { pageAdvice } from '../../model/tips/page-advice.ts';
import { COMING_DAYS, PEOPLE, START_PAGES, saidInAll } from '../kit/coming-days.ts';
import { contradictions, pastDeadlines } from '../kit/contradictions.ts';

const PRODUCT = { tasks, portals: tipPortals };

it('the days are those that follow an end', () => {
  expect(COMING_DAYS).toEqual(expect.arrayContaining(['2026-12-15', '2027-01-01', '2028-01-01']));
});

describe.each(COMING_DAYS)('on %s', (day) => {
  it('nobody reads a price in one place, and in another that none is known', () => {
    const found = PEOPLE.flatMap((profile) => contradictions(saidInAll(PRODUCT, profile, day)));
    expect([...new Set(found)]).toEqual([]);
  });

  it('no text speaks of a day as still to come that has passed', () => {
    const found = PEOPLE.flatMap((profile) => pastDeadlines(saidInAll(PRODUCT, profile, day), day));
    expect([...new Set(found)]).toEqual([]);
  });

  it('Open Season runs in the texts when it runs by the calendar', () => {
    const runs = /Open Season (runs now|ends )/;
    const said = PEOPLE.flatMap((profile) => saidInAll(PRODUCT, profile, day)).filter(({ text }) =>
      runs.test(text),
    );
    expect(said.length > 0, said[0]?.text).toBe(currentOpenSeason(day) !== null);
  });

  it('every portal takes some login, and none twice', () => {
    for (const portal of portals.filter(({ signIn }) => signIn.length > 0)) {
      const credentials = signInOn(portal, day).map(({ credential }) => credential);
      expect(credentials.length, portal.id).toBeGreaterThan(0);
      expect(new Set(credentials).size, portal.id).toBe(credentials.length);
    }
  });

  it('every start page has tips for somebody of whom nothing is known', () => {
    for (const { portal, url } of START_PAGES) {
      expect(pageAdvice(portal, url, {}, day).tips.length, url).toBe(4);
    }
  });

  it('deadlines count down to their last day, and the badge shows none that has passed', () => {
    const saved = badgeEvents.flatMap(({ id }) =>
      [-400, -60, -1, 0, 30].map((days) => ({ event: id, day: addDays(day, days) })),
    );
    const [today, tomorrow] = [day, addDays(day, 1)].map((now) =>
      dueInOrder(saved, badgeEvents, 'east', now),
    );
    const key = ({ event, day: of }: { event: string; day: string }) => `${event} ${of}`;
    const later = new Map(tomorrow!.map((deadline) => [key(deadline), deadline]));
    for (const deadline of today!) {
      expect(later.get(key(deadline))!.daysLeft, key(deadline)).toBe(deadline.daysLeft - 1);
    }
    const firstPast = today!.findIndex(({ daysLeft }) => daysLeft < 0);
    expect(today!.slice(firstPast).every(({ daysLeft }) => daysLeft < 0)).toBe(true);
  });
});

it.each([2026, 2027, 2028])('Open Season of %i is over on the day after its last', (year) => {
  const { first, last } = openSeason(year);
  expect(currentOpenSeason(first)?.last).toBe(last);
  expect(currentOpenSeason(last)?.last).toBe(last);
  expect(currentOpenSeason(addDays(last, 1))).toBeNull();
});

describe('the search for contradictions', () => {
  it.each([
    [
      'Home delivery in 2027, up to 90 days: $14 generic.',
      'This guide knows copayments only up to 2026.',
      true,
    ],
    ['Home delivery in 2027: $14 generic.', 'This guide knows no copayments after 2026.', true],
    ['Retiree Prime in 2027: $390 a year.', 'Amounts of 2027 are not known yet.', true],
    ['TRS in 2027 is $90 a month.', 'This guide has no fees or premiums after 2026.', true],
    ['TRS in 2027 is $90 a month.', 'This guide does not have the 2027 amounts yet.', true],
    ['Home delivery in 2026: $14 generic.', 'This guide knows no copayments after 2026.', false],
    ['Retiree Prime in 2027: $390 a year.', 'This guide knows no copayments after 2026.', false],
  ])('%j against %j: %j', (price, none, isOne) => {
    const said = [price, none].map((text) => ({ where: 'a task', text }));
    expect(contradictions(said).length > 0).toBe(isOne);
  });

  it('finds a day that has passed', () => {
    const said = [{ where: 'a tip', text: 'It works until December 31, 2026.' }];
    expect(pastDeadlines(said, '2026-12-31')).toEqual([]);
    expect(pastDeadlines(said, '2027-01-01')).toHaveLength(1);
  });
});
