/** `npm run check:data`: every mistake in the data, by file and field. The build refuses them too. */
import { rawData } from '../data/raw.ts';
import { findProblems, formatProblem } from '../data/validate.ts';
import type { Command } from './run.ts';

export const main: Command['main'] = async (_, { out }) => {
  const problems = findProblems(rawData);
  for (const problem of problems) out(formatProblem(problem));
  out(problems.length === 0 ? 'The data has no mistakes.' : `${problems.length} mistakes.`);
  return problems.length === 0 ? 0 : 1;
};
