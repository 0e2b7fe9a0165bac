/**
 * `npm run eval [-- --part tune|held] [--misses]`
 *
 * How well people's words are understood, on `tests/eval/queries.jsonl`. By default on the part kept
 * apart; `--misses` lists what went wrong, and refuses the part kept apart, so that nobody tunes to it.
 */
import { parseArgs } from 'node:util';
import { readQueries } from './evaluation/queries.ts';
import { score, summarize } from './evaluation/score.ts';
import type { Command } from './run.ts';

export const main: Command['main'] = async (args, { out }) => {
  const { values } = parseArgs({
    args,
    options: { part: { type: 'string', default: 'held' }, misses: { type: 'boolean', default: false } },
  });
  if (values.misses && values.part === 'held') {
    out('The held part is for the report only: use --part tune to see misses.');
    return 2;
  }
  const results = (await readQueries(values.part)).map(score);
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
