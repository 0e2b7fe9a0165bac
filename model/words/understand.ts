/** Finds the task that somebody's own words ask for. */

import packed from 'virtual:word-model';
import { findTask } from '../../data/all-tasks.ts';
import elsewhereTopics from '../../data/elsewhere.ts';
import { BESIDE_MOVE, MOVE_WORDS } from '../../data/move-words.ts';
import { ARTICLES } from '../../data/question-words.ts';
import type { PageTask, PageTopic } from '../../data/shipped.ts';
import type { Situation } from '../answer/situation.ts';
import { clausesOf } from './clauses.ts';
import { crisisIn } from './crisis.ts';
import { type About, hintsIn } from './hints.ts';
import { withoutPlaces } from './places.ts';
import { type Topic, unpack, type WordModel } from './word-model.ts';
import { plainWords } from './words.ts';

export interface Understanding {
  /** Tasks from best to worst; empty when no word means anything here. */
  ranked: { task: PageTask; score: number }[];
  /** False where guessing would be wrong: say so, and offer the All Logins page. */
  confident: boolean;
  /** What the words say about the person, for this one answer. */
  hints: Situation;
  /** Whom they are about, where that is not the person who asks. */
  about: About | undefined;
  /**
   * Tasks that a part of the text asks for clearly by itself, the likeliest by the whole text first: two where
   * somebody wants two things.
   */
  needs: { task: PageTask; clear: boolean }[];
  /** Whether they say that somebody moves, and nothing else: "pcs", "we are moving". Where to is to be asked. */
  onlyMove: boolean;
  /**
   * A known topic that none of the portals does, where that is what was asked. An urgent one comes before
   * everything: nothing is confident beside it.
   */
  elsewhere: PageTopic | null;
}

/** How sure it must be that any task is meant at all, from 0 to 1. Chosen on the tuning part of tests/eval. */
const MIN_IN_SCOPE = 0.75;
/** One word alone ("divorce") names a subject and asks for nothing: less is enough to offer what is likely. */
const MIN_IN_SCOPE_OF_ONE = 0.4;
/** The share of words that must be known; below it a text is about something else. */
const MIN_KNOWN = 0.4;
/** How likely an outside topic must be to be named. */
const MIN_ELSEWHERE = 0.35;
/** A part of a text asks for a task from this share of what speaks for any task there. tests/eval/README.md has more. */
const MIN_NEED = 0.5;
/** From this share a part is taken to want nothing else. */
const CLEAR_NEED = 0.7;
/** What the whole text must give a task that only a part asks for; side facts of a story get less. */
const MIN_OF_WHOLE = 0.03;
/** Tasks less likely than this are no reading of the words. */
const MIN_TASK = 0.002;

const OUTSIDE = 'elsewhere/';

let unpacked: WordModel | undefined;

/** Unpacked on first use; afterwards it is kept. */
function wordModel(): WordModel {
  unpacked ??= unpack(packed);
  return unpacked;
}

/** Reads what somebody typed. Never throws, whatever it is; only the first 1,000 characters count. */
export function understand(text: string): Understanding {
  const words = plainWords(text);
  const urgent = urgentIn(words);
  const told = withoutPlaces(words);
  const { topics, known } = wordModel().read(told);
  const { facts: hints, about } = hintsIn(words);
  if (known.length === 0)
    return { ranked: [], confident: false, hints, about, needs: [], onlyMove: false, elsewhere: urgent };
  const ranked = tasksIn(topics);
  const inScope = ranked.reduce((sum, { score }) => sum + score, 0);
  const count = new Set(told).size;
  const enough = known.length >= MIN_KNOWN * count;
  const onlyMove = saysOnlyMove(told, ranked);
  const isSubject = count === 1 && !ARTICLES.includes(told[0]!);
  const isSure = inScope >= (isSubject ? MIN_IN_SCOPE_OF_ONE : MIN_IN_SCOPE) || onlyMove;
  const confident = isSure && enough && !urgent;
  return {
    ranked: ranked.filter(({ score }) => score >= MIN_TASK),
    confident,
    hints,
    about,
    needs: confident ? needsIn(text, ranked, inScope) : [],
    onlyMove,
    elsewhere: urgent ?? (confident || !enough ? null : outsideIn(topics)),
  };
}

/** The urgent topic that some words call for, also while they are typed: help that must not wait for an answer. */
export function urgentTopic(text: string): PageTopic | null {
  return urgentIn(plainWords(text));
}

/** Tasks to offer while somebody types; the last word may be unfinished. None beside an urgent topic. */
export function suggest(text: string, limit: number): PageTask[] {
  const words = plainWords(text);
  const { topics, known } = wordModel().read(withoutPlaces(words), !/\s$/.test(text));
  if (known.length === 0 || urgentIn(words)) return [];
  return tasksIn(topics)
    .filter(({ score }) => score >= MIN_TASK * 5)
    .slice(0, limit)
    .map(({ task }) => task);
}

/** What each understood word adds to a task's score, the strongest first. */
export function explain(text: string, task: string): { word: string; weight: number }[] {
  return wordModel()
    .explain(withoutPlaces(plainWords(text)), task)
    .sort((a, b) => Math.abs(b.weight) - Math.abs(a.weight));
}

/** @param ranked the tasks by the whole text; @param inScope the sum of their scores */
function needsIn(
  text: string,
  ranked: readonly { task: PageTask; score: number }[],
  inScope: number,
): Understanding['needs'] {
  const shares = new Map<PageTask, number>();
  for (const clause of clausesOf(text)) {
    const { topics, known } = wordModel().read(withoutPlaces(plainWords(clause)));
    const [best, ...rest] = known.length > 0 ? tasksIn(topics) : [];
    if (!best) continue;
    const here = [best, ...rest];
    const all = here.reduce((sum, { score }) => sum + score, 0);
    const share = scoreOfKind(here, best.task) / all;
    if (all < MIN_IN_SCOPE || share < MIN_NEED) continue;
    shares.set(best.task, Math.max(share, shares.get(best.task) ?? 0));
  }
  return ranked
    .filter(({ task }) => shares.has(task) && scoreOfKind(ranked, task) >= MIN_OF_WHOLE * inScope)
    .map(({ task }) => ({ task, clear: shares.get(task)! >= CLEAR_NEED }));
}

/** Whether the words say that somebody moves, and nothing else. */
function saysOnlyMove(words: readonly string[], ranked: readonly { task: PageTask }[]): boolean {
  return (
    ranked[0]?.task.move !== undefined &&
    words.every((word) => MOVE_WORDS.includes(word) || BESIDE_MOVE.includes(word))
  );
}

/** A task's score; of a move, that of all moves, because only places tell them apart. */
function scoreOfKind(ranked: readonly { task: PageTask; score: number }[], wanted: PageTask): number {
  const isSame = (task: PageTask) =>
    task === wanted || (wanted.move !== undefined && task.move !== undefined);
  return ranked.reduce((sum, { task, score }) => (isSame(task) ? sum + score : sum), 0);
}

function urgentIn(words: readonly string[]): PageTopic | null {
  const id = crisisIn(words);
  return id === null ? null : findElsewhere(id);
}

function tasksIn(topics: readonly Topic[]): { task: PageTask; score: number }[] {
  return topics.flatMap(({ label, probability }) => {
    const task = findTask(label);
    return task ? [{ task, score: probability }] : [];
  });
}

function outsideIn(topics: readonly Topic[]): PageTopic | null {
  const best = topics.find(({ label }) => label.startsWith(OUTSIDE));
  if (!best || best.probability < MIN_ELSEWHERE) return null;
  return findElsewhere(best.label.slice(OUTSIDE.length));
}

function findElsewhere(id: string): PageTopic | null {
  return elsewhereTopics.find((topic) => topic.id === id) ?? null;
}
