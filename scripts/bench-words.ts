/** `npm run bench:words`: how fast questions are answered, beside well-known text searches. */
import { measureWords } from './bench/words';
import { wordsReport } from './bench/words-report';
import type { Command } from './run';

export const main: Command['main'] = async (_args, { out }) => {
  const figures = await measureWords(() => {});
  for (const line of wordsReport(figures)) out(line);
  return 0;
};
