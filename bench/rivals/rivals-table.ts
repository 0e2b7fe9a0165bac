/**
 * Our answers beside those of well-known text searches over the same phrases, as a table.
 *
 * Fuse.js looks at every phrase for every query, which takes a second or more, so it gets one query in nine.
 */
import { readData } from '../../build/data/read.ts';
import { examplesOf } from '../../build/word-model/examples.ts';
import { findTask } from '../../data/all-tasks.ts';
import { recommend } from '../../model/answer/recommend.ts';
import { merge } from '../../model/answer/situation.ts';
import { hintsIn } from '../../model/words/hints.ts';
import { readNames, withNames } from '../../model/words/names.ts';
import { plainWords } from '../../model/words/words.ts';
import { type EvalQuery, QUERY_DAY } from '../../tools/evaluation/queries.ts';
import { type Given, isInScope, judge, type Result, rate, score } from '../../tools/evaluation/score.ts';
import { RIVALS, refuses, type Search } from './searches.ts';

/** Fuse.js gets one query out of this many. */
const SAMPLE = 9;

/** The lines of the table, one at a time, because some searches take minutes. */
export function* rivalsTable(queries: readonly EvalQuery[]): Generator<string> {
  const { examples } = examplesOf(readData());
  yield '| | queries | first portal right | portal and task right | out of scope refused | in scope refused |';
  yield '|---|---|---|---|---|---|';
  for (const [name, build] of Object.entries(RIVALS)) {
    const search = build(examples);
    const asked = name.startsWith('Fuse') ? queries.filter((_, i) => i % SAMPLE === 0) : queries;
    const results = asked.map((query) => judge(query, answerBy(search, query)));
    yield row(name, results);
  }
  const ours = queries.map((query) => score(query));
  yield row('**ours**', ours);
}

/** The answer of a search, with the same recommendation code as ours. */
function answerBy(search: Search, { query, profile }: EvalQuery): Given {
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
