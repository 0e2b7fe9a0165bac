/** The days on which something becomes different by itself, the people to whom it may, and what they read. */
import { readFiles } from '../../build/data/read.ts';
import { portals } from '../../data/all-portals.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { PageTask, TipPortal } from '../../data/shipped.ts';
import { findTipPortal } from '../../data/tip-portals.ts';
import { PLANS, STATUSES } from '../../data/vocabulary.ts';
import { recommend } from '../../model/answer/recommend.ts';
import { complete, type Profile } from '../../model/answer/situation.ts';
import { openSeason } from '../../model/time/calendar.ts';
import { addDays } from '../../model/time/days.ts';
import { holds, withDates } from '../../model/tips/page-advice.ts';
import { collectFacts } from '../../tools/collect-facts.ts';

/** The day from which the walk begins. */
export const FIRST_DAY = '2026-11-30';
const YEARS = [2026, 2027, 2028, 2029];

/** The first day after each end in the data, after each year, and after each Open Season. */
export const COMING_DAYS: IsoDate[] = [
  ...collectFacts(readFiles().parsed).flatMap(({ until }) => until ?? []),
  ...YEARS.flatMap((year) => [`${year}-12-31`, openSeason(year).last]),
]
  .map((day) => addDays(day, 1))
  .filter((day, i, all) => day >= FIRST_DAY && all.indexOf(day) === i)
  .sort();

/** Nobody known, each status, and each status with each plan. */
export const PEOPLE: Profile[] = [
  {},
  ...STATUSES.map((status) => ({ status })),
  ...STATUSES.flatMap((status) => PLANS.map((plan) => ({ status, plan, region: 'east' as const }))),
];

/** A text that a person reads on a day, with the task or portal that says it. */
export interface Said {
  where: string;
  text: string;
}

/** The texts of the answer to a task; none where it asks back first. */
export function saidByTask(task: PageTask, profile: Profile, day: IsoDate): Said[] {
  const found = recommend(task, profile, day);
  if (found.kind !== 'answer') return [];
  const texts = [
    found.route.why,
    ...found.steps.map(({ text }) => text),
    ...found.notes.map(({ text }) => text),
  ];
  return texts.map((text) => ({ where: task.id, text }));
}

/** All tips of a portal that hold, wherever they stand. */
export function saidByTips({ id, tips }: TipPortal, profile: Profile, day: IsoDate): Said[] {
  const situation = complete(profile);
  return tips
    .filter((tip) => holds(tip, situation, day))
    .map((tip) => ({ where: id, text: withDates(tip.text, day).en }));
}

/** Everything that a person can read on a day: the answers to all tasks, and all tips. */
export function saidInAll(
  { tasks, portals }: { tasks: readonly PageTask[]; portals: readonly TipPortal[] },
  profile: Profile,
  day: IsoDate,
): Said[] {
  return [
    ...tasks.flatMap((task) => saidByTask(task, profile, day)),
    ...portals.flatMap((portal) => saidByTips(portal, profile, day)),
  ];
}

/** The start page of every host, with what the background knows of its portal. */
export const START_PAGES: readonly { portal: TipPortal; url: string }[] = portals.flatMap(({ id, hosts }) =>
  hosts.map(({ host, pathPrefix = '/' }) => ({
    portal: findTipPortal(id)!,
    url: `https://${host}${pathPrefix}`,
  })),
);
