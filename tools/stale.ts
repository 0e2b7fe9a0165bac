/**
 * `npm run --silent stale -- [--date YYYY-MM-DD] [--all]`
 *
 * Lists the facts that need attention most, with a score and the reasons (`tools/attention.ts`). The exit
 * status is 1 if something is overdue, otherwise 0.
 */
import { readFiles } from '../build/data/read.ts';
import { isDay } from '../model/time/days.ts';
import { type Attention, byAttention } from './attention.ts';
import { collectFacts } from './collect-facts.ts';
import { clockDay, command, UsageError } from './command-line.ts';
import { textTable } from './text-table.ts';

const SHAPE = {
  usage: 'npm run --silent stale -- [--date YYYY-MM-DD] [--all]',
  about: 'Lists the facts that need attention most. The status is 1 if something is overdue.',
  options: { date: { type: 'string' }, all: { type: 'boolean' } },
} as const;
const HEADINGS = ['score', 'fact', 'text', 'reasons'];
/** As many facts as a person checks in one sitting. */
const MAX_SHOWN = 30;
const WIDEST = 50;

export const main = command(SHAPE, async ({ values }, { out }) => {
  const { date = await clockDay(), all = false } = values;
  if (!isDay(date)) throw new UsageError(`--date must be a day, YYYY-MM-DD, not "${date}".`);
  const { parsed } = readFiles();
  const ranked = byAttention(collectFacts(parsed), parsed.raw.lists.sources, date);
  const overdue = ranked.filter((entry) => entry.overdue).length;
  const shown = all ? ranked : ranked.slice(0, MAX_SHOWN);
  for (const line of textTable([HEADINGS, ...shown.map(rowOf)], WIDEST)) out(line);
  out(`${overdue} of ${ranked.length} facts are overdue; ${shown.length} shown${all ? '' : ' (--all)'}.`);
  return overdue > 0 ? 1 : 0;
});

function rowOf({ fact: { file, field, text }, score, reasons }: Attention): string[] {
  return [String(score), `${file.replace('data/', '')} ${field}`, text, reasons.join('; ')];
}
