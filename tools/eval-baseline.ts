/**
 * Compares an evaluation with the one kept in `tests/eval/baseline.tsv`, and names the questions that got
 * better or worse. Of the part kept apart it names ids only, so that nobody tunes to its words.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import type { Result } from './evaluation/score.ts';

const FILE = 'tests/eval/baseline.tsv';

/** What a result is worth: 0 wrong, 1 the portal is offered, 2 it comes first, 3 with the right task too. */
export function worth({ first, among, whole }: Pick<Result, 'first' | 'among' | 'whole'>): number {
  if (first && whole) return 3;
  if (first) return 2;
  return among ? 1 : 0;
}

/** The kept worth of each question, by id. */
export type Baseline = ReadonlyMap<string, number>;

export function readBaseline(): Baseline {
  const lines = readFileSync(FILE, 'utf8').split('\n').filter(Boolean);
  return new Map(lines.map((line) => line.split('\t')).map(([id, kept]) => [id!, Number(kept)]));
}

/** Lines on what is different: how many got better and worse, and which. */
export function comparison(results: readonly Result[], baseline: Baseline): string[] {
  const judged = results.map((result) => ({
    ...result,
    now: worth(result),
    before: baseline.get(result.query.id),
  }));
  const known = judged.filter(({ before }) => before !== undefined);
  const worse = known.filter(({ now, before }) => now < before!);
  const better = known.filter(({ now, before }) => now > before!);
  const fresh = judged.length - known.length;
  return [
    `compared with ${FILE}: ${better.length} better, ${worse.length} worse, ${fresh} new`,
    ...worse.map(({ query }) => `worse: ${nameOf(query)}`),
    ...better.map(({ query }) => `better: ${nameOf(query)}`),
  ];
}

const nameOf = ({ id, query, keptApart }: Result['query']) => (keptApart ? id : `${id} "${query}"`);

/** Keeps these results; those of questions that were not asked this time stay. */
export function keep(results: readonly Result[], baseline: Baseline): void {
  const all = new Map(baseline);
  for (const result of results) all.set(result.query.id, worth(result));
  const lines = [...all].sort(([a], [b]) => (a < b ? -1 : 1)).map(([id, kept]) => `${id}\t${kept}\n`);
  writeFileSync(FILE, lines.join(''));
}
