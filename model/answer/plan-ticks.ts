/** Ticks of a plan: those of the steps are the popup's own; lines without steps have ticks of their own. */
import type { IsoDate } from '../../data/schema.ts';
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
  return [id, ...days, ...(people.includes('me') ? [] : people)].join(' ');
}

/** Whether a step is ticked, here or in the popup. */
export function isTicked(step: PlannedStep, progress: Progress): boolean {
  const key = stepKey(step);
  return step.tasks.some((task) => progress[task]?.includes(key));
}

/** Whether a line is done: all its steps, or itself where it has none. `done`: the keys of such lines. */
export function isLineDone(
  line: PlannedLine,
  key: string,
  progress: Progress,
  done: readonly string[],
): boolean {
  const { steps = [] } = line;
  return steps.length > 0 ? steps.every((step) => isTicked(step, progress)) : done.includes(key);
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
