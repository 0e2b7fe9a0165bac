/** `npm run bench:words`: how fast questions are answered, compared with well-known text searches. */
import { command } from '../../tools/command-line.ts';
import { makePackagesReady } from '../ready.ts';
import { wordsReport } from '../words-report.ts';

const SHAPE = {
  usage: 'npm run bench:words',
  about: 'Measures how fast questions are answered, compared with well-known text searches.',
};

export const main = command(SHAPE, async (_, { out }) => {
  makePackagesReady();
  // Only now, because the searches need the packages.
  const { measureWords } = await import('./words.ts');
  const figures = await measureWords(() => {});
  for (const line of wordsReport(figures)) out(line);
  return 0;
});
