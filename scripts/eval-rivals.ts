/**
 * `npm run eval:rivals [-- --part tune|held]`
 *
 * The evaluation set answered by well-known text searches over the same phrases, beside ours. Slow:
 * Fuse.js looks at every phrase for every query.
 */
import { readFile } from 'node:fs/promises';
import { parseArgs } from 'node:util';
import { findTask } from '../data/all-tasks';
import { hintsIn } from '../model/hints';
import { recommend } from '../model/recommend';
import { merge } from '../model/situation';
import { plainWords } from '../model/words';
import { type EvalQuery, score } from '../tests/eval/score';
import { RIVALS, refuses, type Search } from './rivals';
import type { Command } from './run';
import { readExamples } from './word-model/examples';

const DAY = '2026-11-23';

export const main: Command['main'] = async (args, { out }) => {
  const { values } = parseArgs({ args, options: { part: { type: 'string', default: 'tune' } } });
  const lines = (await readFile('tests/eval/queries.jsonl', 'utf8')).trim().split('\n');
  const queries = lines
    .map((line) => JSON.parse(line) as EvalQuery)
    .filter(({ part }) => part === values.part);
  const { examples } = readExamples();
  out(
    '| | first portal right | among the first three | task right | out of scope refused | in scope refused |',
  );
  out('|---|---|---|---|---|---|');
  for (const [name, build] of Object.entries(RIVALS)) out(row(name, judge(queries, build(examples))));
  const ours = queries.map((query) => {
    const { top1, top3, taskRight, refusedRightly } = score(query);
    return { inScope: query.tasks.length > 0, top1, top3, taskRight, refusedRightly };
  });
  out(row('**ours**', ours));
  return 0;
};

interface Judged {
  inScope: boolean;
  top1: boolean;
  top3: boolean;
  taskRight: boolean;
  refusedRightly: boolean;
}

function judge(queries: readonly EvalQuery[], search: Search): Judged[] {
  return queries.map((query) => {
    const labels = search(query.query);
    const inScope = query.tasks.length > 0;
    const refused = refuses(labels);
    const tasks = labels.flatMap((label) => findTask(label) ?? []).slice(0, 4);
    const situation = merge(query.profile ?? {}, hintsIn(plainWords(query.query)));
    const portals = [...new Set(tasks.flatMap((task) => recommend(task, situation, DAY).portals))];
    const fits = (some: string[]) => !refused && some.some((portal) => query.portals.includes(portal));
    return {
      inScope,
      top1: fits(portals.slice(0, 1)),
      top3: fits(portals.slice(0, 3)),
      taskRight: !refused && query.tasks.includes(tasks[0]?.id ?? ''),
      refusedRightly: refused !== inScope,
    };
  });
}

function row(name: string, judged: readonly Judged[]): string {
  const within = judged.filter(({ inScope }) => inScope);
  const outside = judged.filter(({ inScope }) => !inScope);
  const rate = (some: readonly Judged[], hit: (one: Judged) => boolean) =>
    `${((100 * some.filter(hit).length) / some.length).toFixed(1)} %`;
  const cells = [
    rate(within, ({ top1 }) => top1),
    rate(within, ({ top3 }) => top3),
    rate(within, ({ taskRight }) => taskRight),
    rate(outside, ({ refusedRightly }) => refusedRightly),
    rate(within, ({ refusedRightly }) => !refusedRightly),
  ];
  return `| ${name} | ${cells.join(' | ')} |`;
}
