/**
 * `npm run eval [-- --part tune|held] [--file questions.jsonl] [--misses | --curve | --keep]`
 *
 * Measures how well people's words are understood, by what the popup's first screen offers. By default it
 * uses the held part of `tests/eval/queries.jsonl`; `--file` takes another set. `--misses` lists what went
 * wrong, and refuses the held part, so that nobody tunes to it. Our own set is compared with the results
 * kept last; `--keep` keeps these instead.
 */
import { command, UsageError } from './command-line.ts';
import { comparison, keep, readBaseline } from './eval-baseline.ts';
import { type EvalQuery, readOtherSet, readQueries } from './evaluation/queries.ts';
import { curve, type Result, score, summarize } from './evaluation/score.ts';

const SHAPE = {
  usage: 'npm run eval -- [--part tune|held] [--file questions.jsonl] [--misses | --curve | --keep]',
  about:
    'Measures how well questions are understood, and names those that got better or worse; --misses lists what went wrong, --keep keeps the results to compare with.',
  options: {
    part: { type: 'string', default: 'held' },
    file: { type: 'string' },
    misses: { type: 'boolean', default: false },
    curve: { type: 'boolean', default: false },
    keep: { type: 'boolean', default: false },
  },
} as const;

export const main = command(
  SHAPE,
  async ({ values: { part, file, misses, curve: wantsCurve, keep: wantsKeep } }, { out }) => {
    let queries: EvalQuery[];
    try {
      queries = await (file ? readOtherSet(file, part) : readQueries(part));
    } catch (error) {
      throw new UsageError((error as Error).message);
    }
    if (misses && queries.some(({ keptApart }) => keptApart)) {
      throw new UsageError('The held part is for the report only: use --part tune to see misses.');
    }
    if (wantsKeep && file) throw new UsageError('--keep is for our own set, not for another file.');
    if (wantsCurve) {
      for (const line of curve(queries)) out(line);
      return 0;
    }
    const results = queries.map((query) => score(query));
    for (const line of summarize(results)) out(line);
    if (misses) for (const line of results.flatMap(missLine)) out(line);
    if (!file) {
      const baseline = readBaseline();
      for (const line of ['', ...comparison(results, baseline)]) out(line);
      if (wantsKeep) keep(results, baseline);
    }
    return 0;
  },
);

/** A line for a result with a wrong first portal or a wrong task. */
function missLine({ query, given, first, whole }: Result): string[] {
  const judged = query.wantsPortal || query.tasks.length > 0;
  if (first && (whole || !judged)) return [];
  const got = given.shown.map(({ task, portal }) => `${task ?? '(portal)'}@${portal}`).join(' ') || 'nothing';
  const wanted =
    query.portals.length === 0 ? 'nothing' : `${query.tasks.join('|')} @ ${query.portals.join('|')}`;
  return [`${query.kind} ${query.id} "${query.query}" → ${got}, wanted ${wanted}`];
}
