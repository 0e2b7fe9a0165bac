import type { PageTask } from '../../data/shipped.ts';
import type { Understanding } from '../words/understand.ts';

/**
 * How likely the best reading must be, of all tasks together, to be shown alone. Chosen on questions in
 * the style of real people (tests/eval/README.md has the curve): lower hides right answers behind wrong
 * ones, higher asks people what they have said. Long stories name more than they ask, so they need more.
 */
const MIN_SURE = { short: 0.62, long: 0.8 };
/** From so many words on a text is long. */
const LONG = 15;

/** The limit for a text as it was typed. */
export function minSureOf(text: string): number {
  return text.trim().split(/\s+/).length < LONG ? MIN_SURE.short : MIN_SURE.long;
}

/** A third reading is offered from this share of the second: it costs one line, and no further question. */
const MIN_THIRD = 0.2;

/** So much less is enough where a part of the words asks for the likeliest reading and for nothing else. */
const PART_COUNTS = 0.36;

/** What a part of the words asks for, from `understand`. */
export type Need = Understanding['needs'][number];

/** So many readings fit on the first screen. */
const MAX_READINGS = 3;

/**
 * The readings for the first screen, three at most: one that is sure, else the likeliest two or three; and
 * what single parts of the words ask for besides.
 * @param needs of the parts, from `understand`
 * @param minSure from `minSureOf`, by default that of a short text; the evaluation tries others
 */
export function readingsToOffer(
  ranked: readonly { task: PageTask; score: number }[],
  needs: readonly Need[] = [],
  minSure = MIN_SURE.short,
): PageTask[] {
  if (isOneNeed(ranked, needs, minSure)) return [ranked[0]!.task];
  const first = ranked.slice(0, 1).map(({ task }) => task);
  const own = needs.map(({ task }) => task);
  // What a part asks for comes before what the whole could mean besides.
  const tasks = [...first, ...own, ...likeliest(ranked, minSure)];
  return [...new Set(tasks)].slice(0, MAX_READINGS);
}

/** Whether the words ask for the first reading offered and for another, each clearly and in a part of its own. */
export function asksForSeveral(offered: readonly PageTask[], needs: readonly Need[]): boolean {
  const clear = offered.filter((task) => needs.some((need) => need.clear && need.task === task));
  return clear.length > 1 && clear[0] === offered[0];
}

/** Whether one part of the words asks for the likeliest reading clearly, and no other part for anything. */
function isOneNeed(
  ranked: readonly { task: PageTask; score: number }[],
  needs: readonly Need[],
  minSure: number,
): boolean {
  const [need, another] = needs;
  const [first] = ranked;
  if (!need?.clear || another || need.task !== first?.task) return false;
  return first.score >= (minSure - PART_COUNTS) * ranked.reduce((sum, { score }) => sum + score, 0);
}

function likeliest(ranked: readonly { task: PageTask; score: number }[], minSure: number): PageTask[] {
  const [first, second, third] = ranked;
  if (!first || !second) return first ? [first.task] : [];

  const all = ranked.reduce((sum, { score }) => sum + score, 0);
  if (first.score >= minSure * all) return [first.task];
  return third && third.score >= MIN_THIRD * second.score
    ? [first.task, second.task, third.task]
    : [first.task, second.task];
}
