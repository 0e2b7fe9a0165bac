import { useEffect } from 'preact/hooks';
import type { PageTask } from '../../data/shipped.ts';
import { stepKey } from '../../model/answer/progress.ts';
import type { Job } from '../../model/tips/job.ts';
import { finish, takeUp } from '../../storage/job.ts';
import { fullName } from '../shared/names.ts';
import type { Leg } from './legs.ts';

/**
 * Makes a task the job in hand when one of its portals is opened, and ends it when all steps are ticked.
 * Returns what opens a page of the answer.
 *
 * @param complete whether all steps of the answer are ticked
 */
export function useJob(
  task: PageTask,
  legs: readonly Leg[],
  complete: boolean,
  onOpen: (url: string) => void,
): (url: string) => void {
  useEffect(() => {
    if (complete) finish(task.id);
  }, [complete, task]);
  return (url) => {
    if (!complete) takeUp(jobOf(task, legs));
    onOpen(url);
  };
}

/** A task as the card shows it: the texts of this answer, in this language. */
export function jobOf(task: PageTask, legs: readonly Leg[]): Job {
  return {
    task: task.id,
    title: task.title,
    legs: legs.map(({ portal, open, steps }) => ({
      portal: portal.id,
      name: fullName(portal),
      url: open?.url ?? null,
      steps: steps.map(({ step }) => ({ key: stepKey(step), text: step.text })),
    })),
  };
}
