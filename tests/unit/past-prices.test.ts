/** Walks the days on which something in the data ends, and looks for prices that have had their day. */
import { describe, expect, it } from 'vitest';
import { readFiles } from '../../build/data/read.ts';
import { tasks } from '../../data/all-tasks.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { PageTask } from '../../data/shipped.ts';
import { PLANS, STATUSES } from '../../data/vocabulary.ts';
import { recommend } from '../../model/answer/recommend.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { openSeason } from '../../model/time/calendar.ts';
import { addDays } from '../../model/time/days.ts';
import { collectFacts } from '../../tools/collect-facts.ts';

const FIRST_DAY = '2026-11-30';
const YEARS = [2026, 2027, 2028, 2029];

/** The days after which something is different: every end in the data, the new years, the ends of Open Season. */
const DAYS = [
  ...collectFacts(readFiles().parsed).flatMap(({ until }) => until ?? []),
  ...YEARS.flatMap((year) => [`${year}-12-31`, openSeason(year).last]),
]
  .map((day) => addDays(day, 1))
  .filter((day, i, all) => day >= FIRST_DAY && all.indexOf(day) === i)
  .sort();

const PROFILES: Profile[] = [
  {},
  ...STATUSES.map((status) => ({ status })),
  ...STATUSES.flatMap((status) => PLANS.map((plan) => ({ status, plan, region: 'east' as const }))),
];

const PRICE = /\$[1-9]/;
/** An amount of a year that is over, said to hold on, or said to be the last that is known. */
const NOTHING_NEWER = /newer than|not known|no copayments after/;

/** The prices of years before this day that an answer names; none where it says that nothing newer is known. */
function pastPrices(task: PageTask, profile: Profile, day: IsoDate): string[] {
  const found = recommend(task, profile, day);
  if (found.kind !== 'answer') return [];
  const said = [
    found.route.why,
    ...found.steps.map(({ text }) => text),
    ...found.notes.map(({ text }) => text),
  ];
  if (said.some((text) => NOTHING_NEWER.test(text))) return [];
  return said.filter((text) => PRICE.test(text) && newestYear(text) < Number(day.slice(0, 4)));
}

function newestYear(text: string): number {
  return Math.max(...(text.match(/\b20\d\d\b/g) ?? ['0']).map(Number));
}

describe('prices', () => {
  it('are looked for on every day on which something ends', () => {
    expect(DAYS).toEqual(expect.arrayContaining(['2026-12-15', '2027-01-01', '2028-01-01']));
    const priced = tasks.filter((task) => PROFILES.some((profile) => namesPrice(task, profile)));
    expect(priced.length).toBeGreaterThan(6);
  });

  it.each(DAYS)('of a past year are not given as of today on %s', (day) => {
    const past = tasks.flatMap((task) =>
      PROFILES.flatMap((profile) => pastPrices(task, profile, day).map((text) => `${task.id}: ${text}`)),
    );
    expect([...new Set(past)]).toEqual([]);
  });
});

function namesPrice(task: PageTask, profile: Profile): boolean {
  const found = recommend(task, profile, FIRST_DAY);
  return found.kind === 'answer' && found.notes.some(({ text }) => PRICE.test(text));
}
