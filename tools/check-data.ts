/** `npm run check:data`: every mistake in the data, by file, line and field. The build refuses them too. */
import { formatProblem } from '../build/data/problem.ts';
import { problemsOnDisk } from '../build/data/read.ts';
import type { Command } from './run.ts';

export const main: Command['main'] = async (_, { out }) => {
  const problems = problemsOnDisk();
  for (const problem of problems) out(formatProblem(problem));
  const count = problems.length === 1 ? '1 mistake' : `${problems.length} mistakes`;
  out(problems.length === 0 ? 'The data has no mistakes.' : `${count}.`);
  return problems.length === 0 ? 0 : 1;
};
