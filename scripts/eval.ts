/**
 * `npm run eval [-- --part tune|held] [--misses]`
 *
 * How well people's words are understood, on `tests/eval/queries.jsonl`. By default on the part kept
 * apart; `--misses` lists what went wrong, and refuses the part kept apart, so that nobody tunes to it.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { type EvalQuery, score, summarize } from '../tests/eval/score';
import type { Command } from './run';

export const main: Command['main'] = async (args, { out }) => {
  const { values } = parseArgs({
    args,
    options: { part: { type: 'string', default: 'held' }, misses: { type: 'boolean', default: false } },
  });
  if (values.part !== 'tune' && values.part !== 'held') {
    out('--part must be "tune" or "held".');
    return 2;
  }
  if (values.misses && values.part === 'held') {
    out('The held part is for the report only: use --part tune to see misses.');
    return 2;
  }
  const lines = (await readFile('tests/eval/queries.jsonl', 'utf8')).trim().split('\n');
  const queries = lines
    .map((line) => JSON.parse(line) as EvalQuery)
    .filter(({ part }) => part === values.part);
  const results = queries.map(score);
  for (const line of summarize(results)) out(line);
  if (values.misses) {
    for (const { query, got, top1, taskRight, refusedRightly } of results) {
      if (top1 && taskRight && refusedRightly) continue;
      const wanted = query.tasks.join('|') || 'refuse';
      out(
        `${query.kind} ${query.id} "${query.query}" → ${got.task ?? 'refused'} [${got.portals.join(' ')}], wanted ${wanted} [${query.portals.join(' ')}]`,
      );
    }
  }
  return 0;
};
