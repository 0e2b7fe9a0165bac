/** Walks the days on which something in the data ends, and looks for prices that have had their day. */
import { describe, expect, it } from 'vitest';
import { tasks } from '../../data/all-tasks.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { PageTask } from '../../data/shipped.ts';
import { recommend } from '../../model/answer/recommend.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { COMING_DAYS, FIRST_DAY, PEOPLE } from '../kit/coming-days.ts';

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
    expect(COMING_DAYS).toEqual(expect.arrayContaining(['2026-12-15', '2027-01-01', '2028-01-01']));
    const priced = tasks.filter((task) => PEOPLE.some((profile) => namesPrice(task, profile)));
    expect(priced.length).toBeGreaterThan(6);
  });

  it.each(COMING_DAYS)('of a past year are not given as of today on %s', (day) => {
    const past = tasks.flatMap((task) =>
      PEOPLE.flatMap((profile) => pastPrices(task, profile, day).map((text) => `${task.id}: ${text}`)),
    );
    expect([...new Set(past)]).toEqual([]);
  });
});

function namesPrice(task: PageTask, profile: Profile): boolean {
  const found = recommend(task, profile, FIRST_DAY);
  return found.kind === 'answer' && found.notes.some(({ text }) => PRICE.test(text));
}
