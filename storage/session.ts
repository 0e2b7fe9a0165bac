/** Values that are kept only in memory, until the browser closes. */
import * as z from 'zod/mini';
import { FIELDS, type Field, PHARMACIES, PLACES } from '../data/vocabulary.ts';
import type { Situation } from '../model/answer/situation.ts';
import { profileShape } from './profile.ts';
import { onStored } from './signals.ts';
import { defineSetting, oneOf } from './store.ts';

/** More tabs than anybody has open. Keeps the list from growing forever. */
const MAX_CLOSED_TABS = 200;

/** Ids of the tabs in which the user closed the tips, the most recent one last. */
const closedTabs = defineSetting<number[]>(
  'closed-tabs',
  z.catch(
    z.pipe(
      z.array(z.unknown()),
      z.transform((all) => all.filter((id) => typeof id === 'number')),
    ),
    [],
  ),
  'session',
);

export async function closedInTab(tab: number): Promise<boolean> {
  return (await closedTabs.get()).includes(tab);
}

/** Calls back after tips were closed or reopened in some tab. Returns a function that stops the calls. */
export function onClosedTabs(changed: () => void): () => void {
  return onStored(closedTabs, changed);
}

/** Keeps the tips of this tab closed. */
export function closeInTab(tab: number): Promise<void> {
  return closedTabs.update((tabs) => [...tabs.filter((id) => id !== tab), tab].slice(-MAX_CLOSED_TABS));
}

/** Undoes `closeInTab`. */
export function reopenInTab(tab: number): Promise<void> {
  return closedTabs.update((tabs) => tabs.filter((id) => id !== tab));
}

/**
 * Enough to show an answer again: the question's words, the task, and what the person said for this answer
 * only.
 */
export interface LastAnswer {
  words: string;
  task?: string | undefined;
  /** A portal that was picked instead of a task. */
  portal?: string | undefined;
  once: Situation;
  /** The words for which the task was picked; they still say something about the person. */
  asked?: string | undefined;
  /** Fields that the person answered by hand; the words no longer decide them. */
  settled?: Field[] | undefined;
}

/** Somebody who closes the popup by accident loses nothing; an hour later, it starts fresh. */
const KEPT_MS = 10 * 60_000;

const lastAnswerSetting = defineSetting(
  'last-answer',
  z.catch(
    z.nullable(
      z.object({
        at: z.number(),
        words: z.string(),
        task: z.optional(z.string()),
        portal: z.catch(z.optional(z.string()), undefined),
        once: z.catch(z.object({ ...profileShape, place: oneOf(PLACES), pharmacy: oneOf(PHARMACIES) }), {}),
        asked: z.catch(z.optional(z.string()), undefined),
        settled: z.catch(z.optional(z.array(z.enum(FIELDS))), undefined),
      }),
    ),
    null,
  ),
  'session',
);

/** The answer shown within the last ten minutes, or null. `now` in milliseconds since 1970. */
export async function lastAnswer(now: number): Promise<LastAnswer | null> {
  const kept = await lastAnswerSetting.get();
  if (!kept || now - kept.at > KEPT_MS || kept.at > now) return null;
  const { at: _, ...answer } = kept;
  return answer;
}

/** Stores an answer, or with null removes the stored one. `now` in milliseconds since 1970. */
export function keepAnswer(answer: LastAnswer | null, now: number): Promise<void> {
  return lastAnswerSetting.update(() => answer && { ...answer, at: now });
}

/** What to show in a popup that we open ourselves; we can't pass it in the popup's address. */
export interface Steps {
  task: string;
  /** The page the person was on. The popup can't see it, because nobody clicked the toolbar button. */
  site: string;
  tab: number;
}

const stepsSchema: z.ZodMiniType<Steps | null> = z.catch(
  z.nullable(z.object({ task: z.string(), site: z.string(), tab: z.number() })),
  null,
);
const stepsSetting = defineSetting('steps', stepsSchema, 'session');

/** Leaves a note for the popup that is about to open; null removes the note. */
export function leaveSteps(steps: Steps | null): Promise<void> {
  return stepsSetting.update(() => steps);
}

/** Returns and removes the note for a popup above this tab; null if the user opened the popup. */
export async function takeSteps(tab: number | undefined): Promise<Steps | null> {
  // Almost always there is no note. Check first, so that the popup does not wait for the lock.
  if ((await stepsSetting.get()) === null) return null;
  let taken: Steps | null = null;
  await stepsSetting.update((steps) => {
    taken = steps;
    return null;
  });
  const steps = taken as Steps | null;
  return steps?.tab === tab ? steps : null;
}
