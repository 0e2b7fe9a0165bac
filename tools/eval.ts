/**
 * `npm run eval [-- --part tune|held] [--file questions.jsonl] [--misses | --curve]`
 *
 * Measures how well people's words are understood, by what the popup's first screen offers. By default it
 * uses the held part of `tests/eval/queries.jsonl`; `--file` takes another set. `--misses` lists what went
 * wrong, and refuses the held part, so that nobody tunes to it.
 */
import { parseArgs } from 'node:util';
import { type EvalQuery, readOtherSet, readQueries } from './evaluation/queries.ts';
import { curve, type Result, score, summarize } from './evaluation/score.ts';
import type { Command } from './run.ts';
import { readOr } from './usage.ts';

const USAGE = 'Usage: npm run eval [-- --part tune|held] [--file questions.jsonl] [--misses | --curve]';

export const main: Command['main'] = async (args, { out }) => {
  const values = readOr(USAGE, () => parse(args), out);
  if (!values) return 2;
  const { part, file, misses } = values;
  let queries: EvalQuery[];
  try {
    queries = await (file ? readOtherSet(file, part) : readQueries(part));
  } catch (error) {
    out((error as Error).message);
    return 2;
  }
  if (misses && queries.some(({ keptApart }) => keptApart)) {
    out('The held part is for the report only: use --part tune to see misses.');
    return 2;
  }
  if (values.curve) {
    for (const line of curve(queries)) out(line);
    return 0;
  }
  const results = queries.map((query) => score(query));
  for (const line of summarize(results)) out(line);
  if (misses) for (const line of results.flatMap(missLine)) out(line);
  return 0;
};

function parse(args: string[]) {
  return parseArgs({
    args,
    options: {
      part: { type: 'string', default: 'held' },
      file: { type: 'string' },
      misses: { type: 'boolean', default: false },
      curve: { type: 'boolean', default: false },
    },
  }).values;
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
