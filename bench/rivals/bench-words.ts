/** `npm run bench:words`: how fast questions are answered, compared with well-known text searches. */

import type { Command } from '../../tools/run.ts';
import { wordsReport } from '../words-report.ts';
import { measureWords } from './words.ts';

export const main: Command['main'] = async (_args, { out }) => {
  const figures = await measureWords(() => {});
  for (const line of wordsReport(figures)) out(line);
  return 0;
};
