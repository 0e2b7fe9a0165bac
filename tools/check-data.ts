/** `npm run check:data`: every mistake in the data, by file, line and field. The build refuses them too. */
import { reportLines } from '../build/data/problem.ts';
import { problemsOnDisk } from '../build/data/read.ts';
import { command } from './command-line.ts';

const SHAPE = {
  usage: 'npm run check:data',
  about: 'Lists every mistake in the data by file, line and field.',
};

export const main = command(SHAPE, async (_, { out }) => {
  const problems = problemsOnDisk();
  for (const line of reportLines(problems)) out(line);
  return problems.length === 0 ? 0 : 1;
});
