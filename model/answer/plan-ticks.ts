/** Ticks of a plan: those of the steps are the popup's own; what is done as a whole is kept beside them. */
import type { IsoDate } from '../../data/schema.ts';
import type { PlannedLine, PlannedStep } from './plan-merge.ts';
import { type Progress, stepKey, withTicks } from './progress.ts';

/** More lines than any plan has. The oldest give way. */
const MAX_DONE = 200;

/** Names a line among those of all plans that were ever made. */
export function lineKey({ id }: PlannedLine, events: readonly { event: string; day: IsoDate }[]): string {
  const days = events.filter(({ event }) => id.startsWith(event)).map(({ day }) => day);
  return [id, ...days].join(' ');
}

/** Whether a step is ticked, here or in the popup. */
export function isTicked(step: PlannedStep, isLineDone: boolean, progress: Progress): boolean {
  const key = stepKey(step);
  return isLineDone || Object.keys(step.tasks).some((task) => progress[task]?.includes(key));
}

/** The popup's ticks after a step of a line was ticked or unticked. */
export function withStep(
  progress: Progress,
  line: PlannedLine,
  step: PlannedStep,
  isLineDone: boolean,
): Progress {
  const steps = line.steps ?? [];
  const isOn = !isTicked(step, isLineDone, progress);
  // Of a line that is done the popup keeps nothing: the other steps are done still.
  const others = steps.filter((each) => each !== step && isTicked(each, isLineDone, progress));
  return [...others, step].reduce((all, each) => {
    const key = stepKey(each);
    const add = each === step ? isOn : true;
    return Object.entries(each.tasks).reduce((next, [task, count]) => {
      const rest = (next[task] ?? []).filter((other) => other !== key);
      return withTicks(next, task, add ? [...rest, key] : rest, count);
    }, all);
  }, progress);
}

/** Whether all steps of a line will be ticked once this one has changed. */
export function completes(
  line: PlannedLine,
  step: PlannedStep,
  isLineDone: boolean,
  progress: Progress,
): boolean {
  if (isTicked(step, isLineDone, progress)) return false;
  return (line.steps ?? []).every((each) => each === step || isTicked(each, isLineDone, progress));
}

/** The keys of the lines that are done, with one more or without it. */
export function withDone(done: readonly string[], key: string, isDone: boolean): string[] {
  const others = done.filter((other) => other !== key);
  return isDone ? [...others, key].slice(-MAX_DONE) : others;
}
