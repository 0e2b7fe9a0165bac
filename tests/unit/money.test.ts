import { describe, expect, it } from 'vitest';
import { findTask } from '../../data/all-tasks.ts';
import { recommend } from '../../model/answer/recommend.ts';
import type { Profile } from '../../model/answer/situation.ts';

function notes(task: string, profile: Profile, day: string): string {
  const found = recommend(findTask(task)!, { region: 'east', ...profile }, day);
  return found.kind === 'answer' ? found.notes.map(({ text }) => text).join('\n') : found.field;
}

/** Where somebody chooses a plan or pays for one. */
const CHOOSING = ['enroll-in-plan', 'change-plan-open-season', 'compare-plans', 'pay-premium'];

describe('fees', () => {
  it.each(CHOOSING)('are named to a retiree in %s whichever plan is stored', (task) => {
    for (const plan of [undefined, 'select', 'usfhp'] as const) {
      const said = notes(task, { status: 'retiree', ...(plan && { plan }) }, '2026-11-30');
      expect(said).toMatch(/Prime in 2026.*\$381\.96/);
      expect(said).toMatch(/Select in 2026.*\$186\.96/);
      expect(said).toMatch(/Select fee is waived/);
      expect(said).toMatch(/does not have the 2027 amounts/);
    }
  });

  it.each(CHOOSING)('are said to be none for active duty families in %s', (task) => {
    const said = notes(task, { status: 'active-duty-family' }, '2026-11-30');
    expect(said).toMatch(/pay no enrollment fee/);
    expect(said).not.toMatch(/\$/);
  });

  it('are named to somebody whose status is not known', () => {
    expect(notes('compare-plans', {}, '2026-11-30')).toMatch(/Retiree Prime in 2026/);
  });

  it.each([...CHOOSING, 'buy-trs', 'buy-trr', 'buy-tya'])('end with 2026, and %s says so', (task) => {
    const said = notes(task, { status: 'retiree' }, '2027-01-01');
    expect(said).toMatch(/no fees or premiums after 2026.*tricare\.mil\/costs/);
    expect(said).not.toMatch(/\$/);
  });

  it.each([
    ['buy-trs', '$286.66'],
    ['buy-trr', '$1,548.30'],
    ['buy-tya', '$363'],
  ])('%s names its premium of 2026', (task, amount) => {
    expect(notes(task, {}, '2026-06-01')).toContain(amount);
  });
});

describe('copayments', () => {
  it('hold through 2027 by law, which is hedged, and are unknown after that', () => {
    const said = notes('check-drug-cost', { status: 'retiree' }, '2027-06-01');
    expect(said).toMatch(/reported to fix the copayments of 2026 through December 31, 2027.*\$14/);
    expect(notes('check-drug-cost', { status: 'retiree' }, '2028-01-01')).toMatch(/no copayments after 2027/);
  });
});

describe('a change of plan', () => {
  const why = (task: string, day: string) => {
    const found = recommend(findTask(task)!, { region: 'east' }, day);
    return found.kind === 'answer' ? found.route.why : '';
  };

  it('tells first whether Open Season runs', () => {
    expect(why('change-plan-life-event', '2026-12-14')).toMatch(/^It is Open Season now/);
    expect(why('change-plan-life-event', '2026-12-15')).not.toMatch(/Open Season/);
    expect(why('change-plan-open-season', '2026-12-14')).not.toMatch(/does not run/);
    expect(why('change-plan-open-season', '2026-12-15')).toMatch(/^It is not Open Season now/);
  });

  it('names what else ends in the same weeks, and that the day is computed', () => {
    expect(notes('change-plan-open-season', {}, '2026-11-30')).toMatch(/works out the last day.*FSAFEDS/s);
  });
});
