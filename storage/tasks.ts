/** What the popup remembers about the user's tasks: pins, recent ones, steps done, and the last answer. */
import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';
import { FIELDS, type Field, PHARMACIES, PLACES } from '../data/vocabulary.ts';
import type { Progress } from '../model/answer/progress.ts';
import type { Situation } from '../model/answer/situation.ts';
import { NO_TASKS, type TaskMemory } from '../model/answer/task-memory.ts';
import { defineSetting, oneOf, profileShape } from './store.ts';

const ids = z.catch(z.array(z.string()), []);

const taskMemorySchema: z.ZodMiniType<TaskMemory> = z.catch(z.object({ recent: ids, pinned: ids }), NO_TASKS);

const progressSchema: z.ZodMiniType<Progress> = z.catch(z.record(z.string(), ids), {});

export const taskMemorySetting = defineSetting('tasks', taskMemorySchema);
export const progressSetting = defineSetting('progress', progressSchema);

/** Enough to show an answer again: the words asked, and the task with what held for it alone. */
export interface LastAnswer {
  words: string;
  task?: string | undefined;
  once: Situation;
  /** The words that the task was picked for, which still tell about the person. */
  asked?: string | undefined;
  /** Fields that were answered by hand: the words no longer tell them. */
  settled?: Field[] | undefined;
}

/** Closing the popup by accident must cost nothing; another question an hour later is another question. */
const KEPT_MS = 10 * 60_000;
/** Lives in session storage: in memory only, gone when the browser closes. */
const KEY = 'session:last-answer';

const lastAnswerSchema = z.object({
  at: z.number(),
  words: z.string(),
  task: z.optional(z.string()),
  once: z.catch(z.object({ ...profileShape, place: oneOf(PLACES), pharmacy: oneOf(PHARMACIES) }), {}),
  asked: z.catch(z.optional(z.string()), undefined),
  settled: z.catch(z.optional(z.array(z.enum(FIELDS))), undefined),
});

/** The answer that was up within the last ten minutes, or null. `now` in milliseconds since 1970. */
export async function lastAnswer(now: number): Promise<LastAnswer | null> {
  const { data } = lastAnswerSchema.safeParse(await storage.getItem<unknown>(KEY));
  if (!data || now - data.at > KEPT_MS || data.at > now) return null;
  const { at: _, ...answer } = data;
  return answer;
}

/** Keeps an answer, or forgets the one that is kept. */
export async function keepAnswer(answer: LastAnswer | null, now: number): Promise<void> {
  await storage.setItem(KEY, answer && { ...answer, at: now });
}
