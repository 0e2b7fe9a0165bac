/**
 * `npm run bench`
 *
 * How long a query takes, ours beside MiniSearch and Fuse.js over the same phrases, in one run, at
 * today's size and with everything ten and a hundred times over. Prints medians, 99th percentiles
 * and ratios; decides nothing.
 */
import { readFile } from 'node:fs/promises';
import packed from 'virtual:word-model';
import { findTask, tasks } from '../data/all-tasks';
import { hintsIn } from '../model/hints';
import { recommend } from '../model/recommend';
import { FIRST_CODE, type PackedModel, unpack } from '../model/word-model';
import { plainWords } from '../model/words';
import { RIVALS } from './rivals';
import type { Command } from './run';
import { type Example, readExamples } from './word-model/examples';

const SIZES = [1, 10, 100];
const QUERIES = 300;
/** A rival that takes longer than this for one query, in ms, is asked fewer. */
const PATIENCE_MS = 60_000;
const DAY = '2026-11-23';

export const main: Command['main'] = async (_args, { out }) => {
  const queries = (await readFile('tests/eval/queries.jsonl', 'utf8'))
    .trim()
    .split('\n')
    .slice(0, QUERIES)
    .map((line) => (JSON.parse(line) as { query: string }).query);
  const { examples } = readExamples();
  out(`${tasks.length} tasks, ${examples.length} phrases, ${queries.length} queries; milliseconds.`);
  out('| | size | load | median | p99 | median against ours |');
  out('|---|---|---|---|---|---|');
  for (const size of SIZES) {
    const ours = measure(() => oursOf(size), queries);
    out(row('ours: understand + recommend', size, ours, ours));
    for (const [name, build] of Object.entries(RIVALS)) {
      if (size > 1 && name.startsWith('Fuse')) continue;
      if (size > 10) continue;
      out(
        row(
          name,
          size,
          measure(() => build(times(examples, size)), queries),
          ours,
        ),
      );
    }
  }
  out('Fuse.js at ten times the size and the others at a hundred are left out: they take minutes.');
  return 0;
};

/** Ours over a model of `size` times as many topics, each a copy of today's. */
function oursOf(size: number): (query: string) => unknown {
  const model = unpack(JSON.parse(JSON.stringify(enlarged(packed, size))));
  return (query) => {
    const words = plainWords(query);
    const { topics } = model.read(words);
    const task = topics.map(({ label }) => findTask(label)).find((found) => found !== undefined);
    return task && recommend(task, hintsIn(words), DAY);
  };
}

function enlarged(model: PackedModel, size: number): PackedModel {
  const copies = Array.from({ length: size }, (_, i) => i);
  const count = model.labels.length;
  let at = 0;
  let weights = '';
  const marks = model.marks.split('\n').map((line) => {
    const own = model.weights.slice(at, at + line.length);
    at += line.length;
    weights += own.repeat(line === '' ? 0 : size);
    const last = [...line].reduce((sum, mark) => sum + mark.charCodeAt(0) - FIRST_CODE, -1);
    const again =
      line &&
      String.fromCharCode(FIRST_CODE + count - last + (line.charCodeAt(0) - FIRST_CODE - 1)) + line.slice(1);
    return line + again.repeat(line === '' ? 0 : size - 1);
  });
  return {
    ...model,
    labels: copies.flatMap((copy) => model.labels.map((label) => (copy === 0 ? label : `${label}#${copy}`))),
    marks: marks.join('\n'),
    weights,
    bias: copies.flatMap(() => model.bias),
  };
}

function times(examples: readonly Example[], size: number): Example[] {
  return Array.from({ length: size }, (_, copy) =>
    examples.map(({ text, label }) => ({ text, label: copy === 0 ? label : `${label}#${copy}` })),
  ).flat();
}

interface Measured {
  load: number;
  median: number;
  p99: number;
}

function measure(build: () => (query: string) => unknown, queries: readonly string[]): Measured {
  const start = performance.now();
  const search = build();
  const load = performance.now() - start;
  const durations: number[] = [];
  const deadline = performance.now() + PATIENCE_MS;
  for (const query of queries) {
    const before = performance.now();
    search(query);
    durations.push(performance.now() - before);
    if (performance.now() > deadline) break;
  }
  durations.sort((a, b) => a - b);
  const at = (share: number) =>
    durations[Math.min(durations.length - 1, Math.floor(share * durations.length))]!;
  return { load, median: at(0.5), p99: at(0.99) };
}

function row(name: string, size: number, { load, median, p99 }: Measured, ours: Measured): string {
  const ratio = (median / ours.median).toFixed(1);
  return `| ${name} | ×${size} | ${load.toFixed(1)} | ${median.toFixed(3)} | ${p99.toFixed(3)} | ${ratio} |`;
}
