/**
 * `npm run eval:rivals [-- --part tune|held] [--file questions.jsonl]`
 *
 * Compares our answers to the evaluation set with those of well-known text searches over the same phrases.
 */
import { existsSync } from 'node:fs';
import { command, UsageError } from '../../tools/command-line.ts';
import { checkPart } from '../../tools/eval.ts';
import { makePackagesReady } from '../ready.ts';

const SHAPE = {
  usage: 'npm run eval:rivals -- [--part tune|held] [--file questions.jsonl]',
  about: 'Compares our answers to the evaluation set with those of well-known text searches.',
  options: { part: { type: 'string', default: 'tune' }, file: { type: 'string' } },
} as const;

export const main = command(SHAPE, async ({ values: { part, file } }, { out }) => {
  checkPart(part);
  if (file && !existsSync(file)) throw new UsageError(`There is no file "${file}".`);
  const { readOtherSet, readQueries } = await import('../../tools/evaluation/queries.ts');
  const queries = await (file ? readOtherSet(file, part) : readQueries(part)).catch((error: Error) => {
    throw new UsageError(error.message);
  });
  makePackagesReady();
  // Only now, because the searches need the packages.
  const { rivalsTable } = await import('./rivals-table.ts');
  for (const line of rivalsTable(queries)) out(line);
  return 0;
});
