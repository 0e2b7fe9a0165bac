import type { PageTask } from '../../data/shipped.ts';

/**
 * How likely the best reading must be, of all tasks together, to be shown alone. Chosen on questions in
 * the style of real people (tests/eval/README.md has the curve): lower hides right answers behind wrong
 * ones, higher asks people what they have said.
 */
export const MIN_SURE = 0.65;
/** A third reading is offered only where it is nearly as likely as the second. */
const MIN_THIRD = 0.6;

/**
 * The readings for the first screen: one that is sure, else the likeliest two or three.
 * @param minSure another limit than ours, for the evaluation's curve
 */
export function readingsToOffer(
  ranked: readonly { task: PageTask; score: number }[],
  minSure = MIN_SURE,
): PageTask[] {
  const [first, second, third] = ranked;
  if (!first || !second) return first ? [first.task] : [];

  const all = ranked.reduce((sum, { score }) => sum + score, 0);
  if (first.score >= minSure * all) return [first.task];
  return third && third.score >= MIN_THIRD * second.score
    ? [first.task, second.task, third.task]
    : [first.task, second.task];
}
