/**
 * `npm run --silent ask -- [--jsonl] [--explain] [--region R] [--status S] [--plan P] [--state ST] [--date
 * D] [words…]`
 *
 * Answers a question on the command line as the popup does. Prints for people; with --jsonl it reads
 * `{"id"?, "query", "profile"?, "people"?, "date"?}` lines and prints one JSON line for each. The options count
 * for lines without a profile or a date of their own.
 */
import { FIELD_VALUES, PROFILE_FIELDS } from '../data/vocabulary.ts';
import { profileFrom } from '../model/answer/situation.ts';
import { isDay } from '../model/time/days.ts';
import { clockDay, command, UsageError } from './command-line.ts';

const SHAPE = {
  usage:
    'npm run --silent ask -- [--jsonl] [--explain] [--region R] [--status S] [--plan P] [--state ST] [--date YYYY-MM-DD] [words…]',
  about: 'Answers a question as the popup does; with --jsonl, one JSON line for each line of the input.',
  takesWords: true,
  options: {
    jsonl: { type: 'boolean' },
    region: { type: 'string' },
    status: { type: 'string' },
    plan: { type: 'string' },
    state: { type: 'string' },
    date: { type: 'string' },
    explain: { type: 'boolean' },
  },
} as const;

export const main = command(SHAPE, async ({ values, words }, { input, out }) => {
  const { jsonl = false, explain = false, date } = values;
  const query = words.join(' ');
  const wrong = wrongOption(values) ?? (jsonl || query ? null : 'There are no words to answer.');
  if (wrong) throw new UsageError(wrong);

  const { answerQuery, answerQueries } = await import('./ask-answers.ts');
  const asker = { profile: profileFrom(values), date: date ?? (await clockDay()) };
  if (jsonl) return answerQueries(input, asker, out);
  out(answerQuery(query, asker, explain));
  return 0;
});

type Options = Partial<Record<(typeof PROFILE_FIELDS)[number], string>> & { date?: string };

function wrongOption(values: Options): string | null {
  for (const field of PROFILE_FIELDS) {
    const allowed: readonly string[] = FIELD_VALUES[field];
    const value = values[field];
    if (value && value !== 'unset' && !allowed.includes(value)) {
      return `--${field} must be one of: ${allowed.join(', ')}.`;
    }
  }
  const { date } = values;
  return date === undefined || isDay(date) ? null : `--date must be a day, YYYY-MM-DD, not "${date}".`;
}
