/** Ticks of a plan: those of the steps are the popup's own; lines without steps have ticks of their own. */
import type { IsoDate } from '../../data/schema.ts';
import { ME } from './household.ts';
import type { PlannedLine, PlannedStep } from './plan-merge.ts';
import { type Progress, stepKey, withTicks } from './progress.ts';

/** More lines than any plan has. The oldest give way. */
const MAX_DONE = 200;

/** Names a line among those of all plans that were ever made. Lines of others have their own ids in it. */
export function lineKey(
  { id, people }: PlannedLine,
  events: readonly { event: string; day: IsoDate }[],
): string {
  const days = events.filter(({ event }) => id.startsWith(event)).map(({ day }) => day);
  return [id, ...days, ...(people.includes(ME) ? [] : people)].join(' ');
}

/** The ticks of others of the household, by their ids: the popup's own are those of the person who asks. */
export type OthersProgress = Readonly<Record<string, Progress>>;

/** What is ticked, and by whom. */
export interface Ticked {
  mine: Progress;
  others: OthersProgress;
}

/**
 * Whether a step of a line is ticked, here or in the popup. A line that is also for the person who asks goes by
 * their ticks; of others, everybody whom it is for has to have ticked it.
 */
export function isTicked(
  step: PlannedStep,
  { people }: Pick<PlannedLine, 'people'>,
  { mine, others }: Ticked,
): boolean {
  if (people.includes(ME)) return hasStep(mine, step);
  return people.every((id) => hasStep(others[id] ?? {}, step));
}

function hasStep(progress: Progress, step: PlannedStep): boolean {
  const key = stepKey(step);
  return step.tasks.some((task) => progress[task]?.includes(key));
}

/** Whether a line is done: all its steps, or itself where it has none. `done`: the keys of such lines. */
export function isLineDone(line: PlannedLine, key: string, ticked: Ticked, done: readonly string[]): boolean {
  const { steps = [] } = line;
  return steps.length > 0 ? steps.every((step) => isTicked(step, line, ticked)) : done.includes(key);
}

/** The ticks of others after some of their steps were ticked or not. */
export function withOthersSteps(
  others: OthersProgress,
  people: readonly string[],
  steps: readonly PlannedStep[],
  isDone: boolean,
): OthersProgress {
  const changed = people
    .filter((id) => id !== ME)
    .map((id) => [id, withSteps(others[id] ?? {}, steps, isDone)] as const);
  return { ...others, ...Object.fromEntries(changed) };
}

/** The popup's ticks with these steps ticked or not, in every task that has them. */
export function withSteps(progress: Progress, steps: readonly PlannedStep[], isDone: boolean): Progress {
  return steps.reduce((all, step) => {
    const key = stepKey(step);
    return step.tasks.reduce((next, task) => {
      const others = (next[task] ?? []).filter((other) => other !== key);
      return withTicks(next, task, isDone ? [...others, key] : others);
    }, all);
  }, progress);
}

/** The keys of the lines that are done, with one more or without it. */
export function withDone(done: readonly string[], key: string, isDone: boolean): string[] {
  const others = done.filter((other) => other !== key);
  return isDone ? [...others, key].slice(-MAX_DONE) : others;
}
