/** Values that are kept only in memory, until the browser closes. */
import * as z from 'zod/mini';
import { RELATIONS } from '../data/relatives.ts';
import { FIELDS, type Field, PHARMACIES, PLACES } from '../data/vocabulary.ts';
import type { Whom } from '../model/answer/household.ts';
import type { Situation } from '../model/answer/situation.ts';
import { isDay } from '../model/time/days.ts';
import type { ReportedTip } from '../model/tips/reported-tips.ts';
import { profileShape } from './profile.ts';
import { onStored } from './signals.ts';
import { defineSetting, oneOf, takeStored } from './store.ts';

/** More tabs than anybody has open. Keeps the list from growing forever. */
const MAX_CLOSED_TABS = 200;

/** A list of tabs, the most recent one last. */
const tabList = z.catch(
  z.pipe(
    z.array(z.unknown()),
    z.transform((all) => all.filter((id) => typeof id === 'number')),
  ),
  [],
);

/** The tabs in which the user has hidden the tips. */
const closedTabs = defineSetting<number[]>('closed-tabs', tabList, 'session');
/** The tabs in which the user has closed the card: there it does not open by itself again. */
const quietTabs = defineSetting<number[]>('quiet-tabs', tabList, 'session');

const withTab = (tab: number) => (tabs: number[]) =>
  [...tabs.filter((id) => id !== tab), tab].slice(-MAX_CLOSED_TABS);
const withoutTab = (tab: number) => (tabs: number[]) => tabs.filter((id) => id !== tab);

/** If the browser can't read its session storage, tips are shown. */
export async function closedInTab(tab: number): Promise<boolean> {
  return (await closedTabs.get().catch(() => [] as number[])).includes(tab);
}

/** Calls back after tips were closed or reopened in some tab. Returns a function that stops the calls. */
export function onClosedTabs(changed: () => void): () => void {
  return onStored(closedTabs, changed);
}

/** Keeps the tips of this tab closed. */
export function closeInTab(tab: number): Promise<void> {
  return closedTabs.update(withTab(tab));
}

/** Undoes `closeInTab`. */
export function reopenInTab(tab: number): Promise<void> {
  return closedTabs.update(withoutTab(tab));
}

/** If the browser can't read its session storage, the card may open. */
export async function quietInTab(tab: number): Promise<boolean> {
  return (await quietTabs.get().catch(() => [] as number[])).includes(tab);
}

/** From now on, the card opens in this tab only when asked to. */
export function keepQuietInTab(tab: number): Promise<void> {
  return quietTabs.update(withTab(tab));
}

/** A new job opens its card once more, in every tab. */
export function endQuiet(): Promise<void> {
  return quietTabs.update(() => []);
}

/** What the user closed stays closed when the browser gives a discarded tab another id. */
export async function followTab(before: number, now: number): Promise<void> {
  for (const list of [closedTabs, quietTabs]) {
    await list.update((tabs) => tabs.map((id) => (id === before ? now : id)));
  }
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
  /** True where the words were still being typed: they have no answer yet. */
  typing?: boolean | undefined;
  /** The words for which the task was picked; they still say something about the person. */
  asked?: string | undefined;
  /** Fields that the person answered by hand; the words no longer decide them. */
  settled?: Field[] | undefined;
  /** Whom it is about, where the person has chosen; of no effect once they are removed from the household. */
  about?: Whom | undefined;
  /** Who of the household was chosen before the words were asked. */
  usual?: string | undefined;
}

/** Somebody who closes the popup by accident loses nothing; ten minutes later, it starts fresh. */
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
        typing: z.catch(z.optional(z.boolean()), undefined),
        asked: z.catch(z.optional(z.string()), undefined),
        settled: z.catch(z.optional(z.array(z.enum(FIELDS))), undefined),
        about: z.catch(
          z.optional(z.union([z.enum(['self', ...RELATIONS]), z.object({ member: z.string() })])),
          undefined,
        ),
        usual: z.catch(z.optional(z.string()), undefined),
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

/**
 * What to show in a popup that we open ourselves; we can't pass it in the popup's address. It says nothing
 * about the page: only the browser may say on which page somebody is.
 */
export interface Steps {
  task: string;
  tab: number;
}

const stepsSchema: z.ZodMiniType<Steps | null> = z.catch(
  z.nullable(z.object({ task: z.string(), tab: z.number() })),
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
  const steps = await takeStored(stepsSetting);
  return steps?.tab === tab ? steps : null;
}

/** Words from the address bar, under a random key: an address of ours would carry them into the history. */
const asked = defineSetting('asked', z.catch(z.record(z.string(), z.catch(z.string(), '')), {}), 'session');

/** Leaves words for the page that is about to open; resolves to the key that its address gets. */
export async function leaveWords(words: string): Promise<string> {
  const key = crypto.randomUUID();
  await asked.update((all) => ({ ...all, [key]: words }));
  return key;
}

/** Returns and removes the words with this key, and any that no page has taken. */
export async function takeWords(key: string): Promise<string | undefined> {
  const all = await takeStored(asked);
  return Object.hasOwn(all, key) ? all[key] : undefined;
}

const reportSchema: z.ZodMiniType<{ key: string; tips: ReportedTip[] } | null> = z.catch(
  z.nullable(
    z.object({
      key: z.string(),
      tips: z.array(
        z.object({ name: z.string(), text: z.string(), checked: z.string().check(z.refine(isDay)) }),
      ),
    }),
  ),
  null,
);
const reportSetting = defineSetting('report', reportSchema, 'session');

/** Keeps the tips of a card for the page that reports one; resolves to the key that its address gets. */
export async function leaveReport(tips: ReportedTip[]): Promise<string> {
  const key = crypto.randomUUID();
  await reportSetting.update(() => ({ key, tips }));
  return key;
}

/** The tips that were kept with this key; none for any other key. */
export async function reportedTips(key: string | null): Promise<ReportedTip[]> {
  const kept = await reportSetting.get().catch(() => null);
  return kept?.key === key ? (kept?.tips ?? []) : [];
}
