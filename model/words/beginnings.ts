/**
 * What somebody may be typing, by the beginnings of words: titles of tasks and common words for them,
 * and names of portals. Right from the second letter, where the word model has nothing to go by.
 */
import { findPortal } from '../../data/all-portals.ts';
import { findTask, tasks } from '../../data/all-tasks.ts';
import { NAMES } from '../../data/names.ts';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import { TYPED } from '../../data/typing.ts';
import { bareWords } from './words.ts';

/** Fewer letters begin too many words. */
const MIN_LETTERS = 2;
/** So many places in the list of common jobs weigh as much as one word further back in a phrase. */
const PLACES_A_WORD = 10;
/** A title says more than what it is asked by only in part. */
const TITLE_COST = 5;

interface Phrase {
  task: PageTask;
  words: string[];
  cost: number;
}

let phrases: Phrase[] | undefined;

function allPhrases(): Phrase[] {
  phrases ??= [
    ...TYPED.flatMap(({ task: id, words }, place) => {
      const task = findTask(id);
      return task ? words.map((phrase) => ({ task, words: phrase.split(' '), cost: place })) : [];
    }),
    ...tasks.map((task) => {
      const place = TYPED.findIndex(({ task: id }) => id === task.id);
      const cost = (place < 0 ? TYPED.length : place) + TITLE_COST;
      return { task, words: bareWords(task.title), cost };
    }),
  ];
  return phrases;
}

/** Tasks whose title or usual words begin as the words typed do, the most common first. */
export function tasksBeginning(typed: readonly string[]): PageTask[] {
  const costs = new Map<PageTask, number>();
  if ((typed.at(-1)?.length ?? 0) < MIN_LETTERS) return [];
  for (const { task, words, cost } of allPhrases()) {
    const at = placeOf(typed, words);
    if (at === null) continue;
    const total = cost + at * PLACES_A_WORD;
    if (total < (costs.get(task) ?? Number.POSITIVE_INFINITY)) costs.set(task, total);
  }
  return [...costs].sort(([, a], [, b]) => a - b).map(([task]) => task);
}

/** Where the words typed begin words of a phrase, in its order; null where one of them begins none. */
function placeOf(typed: readonly string[], words: readonly string[]): number | null {
  let first: number | null = null;
  let from = 0;
  for (const [i, part] of typed.entries()) {
    const at = words.findIndex(
      (word, place) => place >= from && beginsWith(word, part, i === typed.length - 1),
    );
    if (at < 0) return null;
    first ??= at;
    from = at + 1;
  }
  return first;
}

/** Only the last word typed may be unfinished. */
const beginsWith = (word: string, part: string, isLast: boolean) =>
  isLast ? word.startsWith(part) : word === part;

/** Portals with a name that begins as what was typed does; the one with the shortest such name first. */
export function portalsBeginning(typed: readonly string[]): PagePortal[] {
  const text = typed.join('');
  if (text.length < MIN_LETTERS) return [];
  const lengths = NAMES.map(({ portal, names, weak = [], former = [] }) => {
    const all = [...names, ...weak, ...former.flatMap(({ say }) => say)].map((name) =>
      name.replaceAll(' ', ''),
    );
    const own = all.filter((name) => name.startsWith(text)).map(({ length }) => length);
    return { portal, shortest: Math.min(...own) };
  });
  return lengths
    .filter(({ shortest }) => Number.isFinite(shortest))
    .sort((a, b) => a.shortest - b.shortest)
    .flatMap(({ portal }) => findPortal(portal) ?? []);
}
