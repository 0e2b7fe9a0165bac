/**
 * `npm run eval:rivals [-- --part tune|held] [--file questions.jsonl]`
 *
 * Compares our answers to the evaluation set with those of well-known text searches over the same phrases.
 * Fuse.js looks at every phrase for every query, which takes a second or more, so it gets one query in
 * nine.
 */
import { readData } from '../../build/data/read.ts';
import { examplesOf } from '../../build/word-model/examples.ts';
import { findTask } from '../../data/all-tasks.ts';
import { recommend } from '../../model/answer/recommend.ts';
import { merge } from '../../model/answer/situation.ts';
import { hintsIn } from '../../model/words/hints.ts';
import { readNames, withNames } from '../../model/words/names.ts';
import { plainWords } from '../../model/words/words.ts';
import { command, UsageError } from '../../tools/command-line.ts';
import { type EvalQuery, QUERY_DAY, readOtherSet, readQueries } from '../../tools/evaluation/queries.ts';
import { type Given, isInScope, judge, type Result, rate, score } from '../../tools/evaluation/score.ts';
import { makePackagesReady } from '../ready.ts';
import type { Search } from './searches.ts';

/** Fuse.js gets one query out of this many. */
const SAMPLE = 9;

const SHAPE = {
  usage: 'npm run eval:rivals -- [--part tune|held] [--file questions.jsonl]',
  about: 'Compares our answers to the evaluation set with those of well-known text searches.',
  options: { part: { type: 'string', default: 'tune' }, file: { type: 'string' } },
} as const;

export const main = command(SHAPE, async ({ values }, { out }) => {
  const { part, file } = values;
  const queries = await (file ? readOtherSet(file, part) : readQueries(part)).catch((error: Error) => {
    throw new UsageError(error.message);
  });
  makePackagesReady();
  // Only now, because the searches need the packages.
  const { RIVALS, refuses } = await import('./searches.ts');
  const { examples } = examplesOf(readData());
  out('| | queries | first portal right | portal and task right | out of scope refused | in scope refused |');
  out('|---|---|---|---|---|---|');
  for (const [name, build] of Object.entries(RIVALS)) {
    const search = build(examples);
    const asked = name.startsWith('Fuse') ? queries.filter((_, i) => i % SAMPLE === 0) : queries;
    out(
      row(
        name,
        asked.map((query) => judge(query, answerBy(search, refuses, query))),
      ),
    );
  }
  out(
    row(
      '**ours**',
      queries.map((query) => score(query)),
    ),
  );
  return 0;
});

/** The answer of a search, with the same recommendation code as ours. */
function answerBy(
  search: Search,
  refuses: (labels: readonly string[]) => boolean,
  { query, profile }: EvalQuery,
): Given {
  const labels = search(query);
  const task = labels.map((label) => findTask(label)).find((found) => found !== undefined);
  if (!task || refuses(labels)) return { shown: [], ask: null };
  const said = withNames(readNames(query), hintsIn(plainWords(query)).facts);
  const { portals } = recommend(task, merge(profile, said), QUERY_DAY);
  return { shown: [{ task: task.id, portal: portals[0]! }], ask: null };
}

function row(name: string, results: readonly Result[]): string {
  const within = results.filter(({ query }) => isInScope(query));
  const outside = results.filter(({ query }) => !isInScope(query));
  const cells = [
    results.length,
    rate(within, 'first'),
    rate(within, 'whole'),
    rate(outside, 'refused'),
    rate(within, 'refused'),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}
