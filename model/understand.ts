/**
 * Finds the task that somebody's own words ask for.
 *
 * Every phrase of the data (titles and `say`, both languages) is a small document. A query is read
 * into concepts (misspellings corrected, synonyms and both languages joined) and compared with
 * every phrase that shares one. A task's score is that of its best phrase, plus what all its phrases
 * together say about the words. Rare words count more than common ones (inverse document frequency).
 */

import { tasks as allTasks } from '../data/all-tasks';
import elsewhereTopics from '../data/elsewhere';
import type { Elsewhere, Task } from '../data/schema';
import { hintsIn } from './hints';
import { createIndex, type Scored } from './phrase-index';
import type { Situation } from './situation';
import { plainWords } from './words';

export interface Understanding {
  /** Tasks from best to worst; empty when no word means anything here. */
  ranked: { task: Task; score: number }[];
  /** False where guessing would be wrong: say so, and offer the All Logins page. */
  confident: boolean;
  /** What the words say about the person, for this one answer. */
  hints: Situation;
  /** A known topic that none of the portals does, where that is what was asked. */
  elsewhere: Elsewhere | null;
}

/** Below this share of understood meaning the answer would be a guess. */
const LEAST_SCORE = 0.42;

type Topic = { task: Task } | { elsewhere: Elsewhere };

const topics: Topic[] = [
  ...allTasks.map((task) => ({ task })),
  ...elsewhereTopics.map((elsewhere) => ({ elsewhere })),
];
let index: ReturnType<typeof createIndex<Topic>> | undefined;

/** Builds the index on first use; afterwards it is kept. */
function topicIndex() {
  index ??= createIndex(topics, phrasesOf);
  return index;
}

function phrasesOf(topic: Topic): string[] {
  const { title, say } = 'task' in topic ? topic.task : topic.elsewhere;
  return [title.en, title.es, ...say.en, ...say.es];
}

/** Reads what somebody typed. Never throws, whatever it is; only the first 1,000 characters count. */
export function understand(text: string): Understanding {
  const words = plainWords(text);
  const scored = topicIndex().search(words);
  const ranked = scored.flatMap(({ item, score }) => ('task' in item ? [{ task: item.task, score }] : []));
  const best: Scored<Topic> | undefined = scored[0];
  const elsewhere =
    best && 'elsewhere' in best.item && best.score >= LEAST_SCORE ? best.item.elsewhere : null;
  return {
    ranked,
    confident: !elsewhere && (best?.score ?? 0) >= LEAST_SCORE,
    hints: hintsIn(words),
    elsewhere,
  };
}

/** Tasks to offer while somebody types; the last word may be unfinished. */
export function suggest(text: string, limit: number): Task[] {
  return topicIndex()
    .search(plainWords(text), { unfinished: !/\s$/.test(text) })
    .flatMap(({ item }) => ('task' in item ? [item.task] : []))
    .slice(0, limit);
}
