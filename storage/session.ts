/** What is kept in memory only, and is gone when the browser closes. */
import * as z from 'zod/mini';
import { FIELDS, type Field, PHARMACIES, PLACES } from '../data/vocabulary.ts';
import type { Situation } from '../model/answer/situation.ts';
import { profileShape } from './profile.ts';
import { onStored } from './signals.ts';
import { defineSetting, oneOf } from './store.ts';

/** More than anybody has open; keeps a forgotten list from growing for ever. */
const MAX_CLOSED_TABS = 200;

/** Ids of the tabs in which the user closed the tips, the last one at the end. */
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

/** Calls back after tips were closed or reopened in some tab. Returns a function that stops it. */
export function onClosedTabs(changed: () => void): () => void {
  return onStored(closedTabs, changed);
}

/** The tips of this tab stay closed. */
export function closeInTab(tab: number): Promise<void> {
  return closedTabs.update((tabs) => [...tabs.filter((id) => id !== tab), tab].slice(-MAX_CLOSED_TABS));
}

/** Takes that back. */
export function reopenInTab(tab: number): Promise<void> {
  return closedTabs.update((tabs) => tabs.filter((id) => id !== tab));
}

/** Enough to show an answer again: the words asked, and the task with what held for it alone. */
export interface LastAnswer {
  words: string;
  task?: string | undefined;
  /** A portal that was picked, and no task. */
  portal?: string | undefined;
  once: Situation;
  /** The words that the task was picked for, which still tell about the person. */
  asked?: string | undefined;
  /** Fields that were answered by hand: the words no longer tell them. */
  settled?: Field[] | undefined;
}

/** Closing the popup by accident must cost nothing; another question an hour later is another question. */
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

/** The answer that was up within the last ten minutes, or null. `now` in milliseconds since 1970. */
export async function lastAnswer(now: number): Promise<LastAnswer | null> {
  const kept = await lastAnswerSetting.get();
  if (!kept || now - kept.at > KEPT_MS || kept.at > now) return null;
  const { at: _, ...answer } = kept;
  return answer;
}

/** Keeps an answer, or forgets the one that is kept. `now` in milliseconds since 1970. */
export function keepAnswer(answer: LastAnswer | null, now: number): Promise<void> {
  return lastAnswerSetting.update(() => answer && { ...answer, at: now });
}

/** What a popup that we open ourselves is to show: it has no address of its own to be told by. */
export interface Steps {
  task: string;
  /** The page the person was on; the popup may not see it, for nobody clicked the toolbar button. */
  site: string;
  tab: number;
}

const stepsSchema: z.ZodMiniType<Steps | null> = z.catch(
  z.nullable(z.object({ task: z.string(), site: z.string(), tab: z.number() })),
  null,
);
const stepsSetting = defineSetting('steps', stepsSchema, 'session');

/** Leaves a note for the popup that is about to open; null takes the note back. */
export function leaveSteps(steps: Steps | null): Promise<void> {
  return stepsSetting.update(() => steps);
}

/** The steps that a popup above this tab was opened for, once; null where the user opened it. */
export async function takeSteps(tab: number | undefined): Promise<Steps | null> {
  // Almost always there is none, and the popup waits: it need not wait for the lock too.
  if ((await stepsSetting.get()) === null) return null;
  let taken: Steps | null = null;
  await stepsSetting.update((steps) => {
    taken = steps;
    return null;
  });
  const steps = taken as Steps | null;
  return steps?.tab === tab ? steps : null;
}
