/**
 * `npm run eval [-- --part tune|held] [--file questions.jsonl] [--misses | --curve | --keep]`
 *
 * Measures how well people's words are understood, by what the popup's first screen offers. By default it
 * uses the held part of `tests/eval/queries.jsonl`; `--file` takes another set. `--misses` lists what went
 * wrong, and refuses the held part, so that nobody tunes to it. Our own set is compared with the results
 * kept last; `--keep` keeps these instead.
 */
import { existsSync } from 'node:fs';
import { command, UsageError } from './command-line.ts';
import type { Part } from './evaluation/queries.ts';

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
const HELD = 'The held part is for the report only: use --part tune to see misses.';

export const main = command(SHAPE, async ({ values }, { out }) => {
  const { part, file, misses, keep } = values;
  checkPart(part);
  if (file && !existsSync(file)) throw new UsageError(`There is no file "${file}".`);
  if (misses && !file && part === 'held') throw new UsageError(HELD);
  if (keep && file) throw new UsageError('--keep is for our own set, not for another file.');

  const { readOtherSet, readQueries } = await import('./evaluation/queries.ts');
  const queries = await (file ? readOtherSet(file, part) : readQueries(part)).catch((error: Error) => {
    throw new UsageError(error.message);
  });
  if (misses && queries.some(({ keptApart }) => keptApart)) throw new UsageError(HELD);
  const { evaluate } = await import('./evaluation/evaluate.ts');
  for (const line of evaluate(queries, { ...values, isOwnSet: !file })) out(line);
  return 0;
});

/** @throws UsageError if a set has no such part */
export function checkPart(part: string): asserts part is Part {
  if (part !== 'tune' && part !== 'held') {
    throw new UsageError(`--part must be "tune" or "held", not "${part}".`);
  }
}
