/**
 * The job in hand. It is kept for the session; once one of its steps is ticked, it is also kept on disk until
 * it is done or put away. Nothing of it is written for a private window.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { type Progress, withTicks } from '../model/answer/progress.ts';
import type { Job } from '../model/tips/job.ts';
import { endQuiet } from './session.ts';
import { onStored } from './signals.ts';
import { defineSetting } from './store.ts';
import { progressSetting } from './tasks.ts';

const text = z.string().check(z.maxLength(2000));

const jobShape = z.object({
  task: text,
  title: text,
  legs: z
    .array(
      z.object({
        portal: text,
        name: text,
        url: z.nullable(text),
        steps: z.array(z.object({ key: text, text })).check(z.maxLength(50)),
      }),
    )
    .check(z.maxLength(20)),
});

const jobSchema: z.ZodMiniType<Job | null> = z.catch(z.nullable(jobShape), null);

export const jobSetting = defineSetting('job', jobSchema, 'session');
export const keptJobSetting = defineSetting('job-begun', jobSchema);

/** What pages of ours tell the background: they may close before they could write themselves. */
const TAKE_UP = 'take-up-job';
const DONE = 'job-done';

/** Makes a job the one in hand. Call it in a window that is not private. */
export function takeUp(job: Job): void {
  tellBackground({ type: TAKE_UP, job });
}

/** Says that all steps of a task are done. */
export function finish(task: string): void {
  tellBackground({ type: DONE, task });
}

/**
 * Does what such a message says. False where the message is another one.
 *
 * @param inPrivate whether it came from a private window, of which no job is kept
 */
export function followMessage(message: unknown, inPrivate: () => Promise<boolean>): boolean {
  const { type, job, task } = (message ?? {}) as { type?: unknown; job?: unknown; task?: unknown };
  if (type === TAKE_UP) {
    const read = jobSetting.read(job);
    if (read)
      inPrivate()
        .then((isPrivate) => (isPrivate ? undefined : storeJob(read)))
        .catch(console.error);
  } else if (type === DONE) {
    jobInHand()
      .then((inHand) => (inHand?.task === task ? putJobAway() : undefined))
      .catch(console.error);
  } else return false;
  return true;
}

/** Without a background, only the card's reminder is lost. */
function tellBackground(message: object): void {
  browser.runtime.sendMessage(message).catch(() => {});
}

/** Stores a job as the one in hand. */
export async function storeJob(job: Job): Promise<void> {
  await endQuiet();
  await jobSetting.update(() => job);
  const begun = (await progressSetting.get())[job.task] !== undefined;
  await keptJobSetting.update(() => (begun ? job : null));
}

/** The job in hand, or null. */
export async function jobInHand(): Promise<Job | null> {
  const [job, kept] = await Promise.all([jobSetting.get(), keptJobSetting.get()]);
  return job ?? kept;
}

export async function putJobAway(): Promise<void> {
  await jobSetting.update(() => null);
  await keptJobSetting.update(() => null);
}

/** Ticks a step of the job in hand; the same ticks as the popup's. Unknown steps are left out. */
export async function tickStep(key: string): Promise<void> {
  const job = await jobInHand();
  const keys = job?.legs.flatMap(({ steps }) => steps.map((step) => step.key)) ?? [];
  if (!job || !keys.includes(key)) return;
  let done = false;
  await progressSetting.update((progress) => {
    const ticked = (progress[job.task] ?? []).filter((one) => keys.includes(one) && one !== key);
    done = ticked.length + 1 >= keys.length;
    return withTicks(progress, job.task, [...ticked, key]);
  });
  if (done) await putJobAway();
}

/**
 * Keeps a job on disk while some of its steps are ticked, wherever they are. Call this while the background
 * starts, before it awaits anything.
 */
export function followTicks(): void {
  onStored(progressSetting, (progress) => void keepWhileBegun(progress).catch(console.error));
}

async function keepWhileBegun(progress: Progress): Promise<void> {
  const job = await jobInHand();
  if (!job) return;
  const ticked = progress[job.task] ?? [];
  const left = job.legs.some(({ steps }) => steps.some(({ key }) => !ticked.includes(key)));
  await keptJobSetting.update(() => (ticked.length > 0 && left ? job : null));
}
