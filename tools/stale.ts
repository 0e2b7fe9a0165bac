/**
 * `npm run --silent stale -- [--date YYYY-MM-DD] [--all]`
 *
 * Lists the facts that need attention most, with a score and the reasons (`tools/attention.ts`). The exit
 * status is 1 if something is overdue, otherwise 0.
 */
import { parseArgs } from 'node:util';
import { readFiles } from '../build/data/read.ts';
import type { IsoDate } from '../data/schema.ts';
import { isDay } from '../model/time/days.ts';
import { today as clockDay } from '../storage/clock.ts';
import { type Attention, byAttention } from './attention.ts';
import { collectFacts } from './collect-facts.ts';
import type { Command } from './run.ts';
import { textTable } from './text-table.ts';

const USAGE = 'Usage: npm run --silent stale -- [--date YYYY-MM-DD] [--all]';
const HEADINGS = ['score', 'fact', 'text', 'reasons'];
/** As many facts as a person checks in one sitting. */
const MAX_SHOWN = 30;
const WIDEST = 50;

export const main: Command['main'] = async (args, { out }) => {
  const options = readOptions(args);
  if (options === null) {
    out(USAGE);
    return 2;
  }
  const { parsed } = readFiles();
  const ranked = byAttention(collectFacts(parsed), parsed.raw.lists.sources, options.date);
  const overdue = ranked.filter((entry) => entry.overdue).length;
  const shown = options.all ? ranked : ranked.slice(0, MAX_SHOWN);
  for (const line of textTable([HEADINGS, ...shown.map(rowOf)], WIDEST)) out(line);
  out(
    `${overdue} of ${ranked.length} facts are overdue; ${shown.length} shown${options.all ? '' : ' (--all)'}.`,
  );
  return overdue > 0 ? 1 : 0;
};

function readOptions(args: string[]): { date: IsoDate; all: boolean } | null {
  try {
    const { date = clockDay(), all = false } = parseArgs({
      args,
      options: { date: { type: 'string' }, all: { type: 'boolean' } },
    }).values;
    return isDay(date) ? { date, all } : null;
  } catch {
    return null;
  }
}

function rowOf({ fact: { file, field, text }, score, reasons }: Attention): string[] {
  return [String(score), `${file.replace('data/', '')} ${field}`, text, reasons.join('; ')];
}
