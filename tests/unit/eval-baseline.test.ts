import { expect, it } from 'vitest';
import { comparison, readBaseline, worth } from '../../tools/eval-baseline.ts';
import { readQueries } from '../../tools/evaluation/queries.ts';
import type { Result } from '../../tools/evaluation/score.ts';

const result = (id: string, first: boolean, whole: boolean, keptApart = false): Result => ({
  query: {
    id,
    query: `words of ${id}`,
    kind: 'question',
    profile: {},
    tasks: [],
    portals: ['milconnect'],
    wantsPortal: false,
    keptApart,
  },
  given: { shown: [], ask: null },
  first,
  among: first,
  whole,
  askRight: true,
  choice: false,
  refused: false,
});

it('the questions that changed are named; those kept apart by id alone', () => {
  const baseline = new Map([
    ['a', 3],
    ['b', 0],
    ['c', 3],
    ['d', 2],
  ]);
  const results = [
    result('a', false, false),
    result('b', true, true),
    result('c', true, false, true),
    result('d', true, false),
    result('e', true, true),
  ];
  expect(comparison(results, baseline)).toEqual([
    'compared with tests/eval/baseline.tsv: 1 better, 2 worse, 1 new',
    'worse: a "words of a"',
    'worse: c',
    'better: b "words of b"',
  ]);
});

it('the right task counts more than the right portal, and that more than one among others', () => {
  const of = (first: boolean, among: boolean, whole: boolean) => worth({ first, among, whole });
  expect([
    of(true, true, true),
    of(true, true, false),
    of(false, true, true),
    of(false, false, false),
  ]).toEqual([3, 2, 1, 0]);
});

it('the kept results are those of our own questions', async () => {
  const ids = new Set((await readQueries()).map(({ id }) => id));
  expect(readBaseline().size).toBeGreaterThan(1000);
  expect([...readBaseline().keys()].filter((id) => !ids.has(id))).toEqual([]);
});
