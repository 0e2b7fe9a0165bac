/** What `eval` prints about a set of questions. */
import { comparison, keep, readBaseline } from '../eval-baseline.ts';
import type { EvalQuery } from './queries.ts';
import { curve, type Result, score, summarize } from './score.ts';

interface Wish {
  /** Only the table of how many are right at each level of sureness. */
  curve: boolean;
  /** Also what went wrong. */
  misses: boolean;
  /** Keep the results of our own set, to compare with the next time. */
  keep: boolean;
  /** Our own set is compared with the results kept last. */
  isOwnSet: boolean;
}

/** Scores the questions; the lines to print. */
export function evaluate(queries: readonly EvalQuery[], wish: Wish): string[] {
  if (wish.curve) return curve(queries);
  const results = queries.map((query) => score(query));
  const lines = [...summarize(results), ...(wish.misses ? results.flatMap(missLine) : [])];
  if (!wish.isOwnSet) return lines;
  const baseline = readBaseline();
  const compared = comparison(results, baseline);
  if (wish.keep) keep(results, baseline);
  return [...lines, '', ...compared];
}

/** A line for a result with a wrong first portal or a wrong task. */
function missLine({ query, given, first, whole }: Result): string[] {
  const judged = query.wantsPortal || query.tasks.length > 0;
  if (first && (whole || !judged)) return [];
  const got = given.shown.map(({ task, portal }) => `${task ?? '(portal)'}@${portal}`).join(' ') || 'nothing';
  const wanted =
    query.portals.length === 0 ? 'nothing' : `${query.tasks.join('|')} @ ${query.portals.join('|')}`;
  return [`${query.kind} ${query.id} "${query.query}" → ${got}, wanted ${wanted}`];
}
