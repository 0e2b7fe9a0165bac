/**
 * `npm run --silent ask -- [--jsonl] [--explain] [--region R] [--status S] [--plan P] [--state ST] [--date
 * D] [words…]`
 *
 * Answers a question on the command line as the popup does. Prints for people; with --jsonl it reads
 * `{"id"?, "query", "profile"?, "people"?, "date"?}` lines and prints one JSON line for each. The options count
 * for lines without a profile or a date of their own.
 */
import { FIELD_VALUES, PROFILE_FIELDS } from '../data/vocabulary.ts';
import { answerTo, asked, type TaskAnswer } from '../model/answer/answer.ts';
import { summaryOf } from '../model/answer/shown.ts';
import { type Profile, profileFrom } from '../model/answer/situation.ts';
import { isDay } from '../model/time/days.ts';
import { today as clockDay } from '../storage/clock.ts';
import { answerText, explanationText } from './answer-text.ts';
import { command, UsageError } from './command-line.ts';
import { answerLines, fieldsOf, LineError, textOf } from './json-lines.ts';
import { householdOf } from './people.ts';

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
  const date = values.date ?? clockDay();
  const wrong = wrongOption({ ...values, date });
  if (wrong) throw new UsageError(wrong);
  const profile = profileFrom(values);
  if (values.jsonl) return answerLines(input, (line) => answerLine(line, { profile, date }), out);

  const query = words.join(' ');
  if (!query) throw new UsageError('There are no words to answer.');

  const answer = answerTo(asked(query), profile, date);
  out(answerText(answer, date));
  if (values.explain) out(explanationText(query, answer));
  return 0;
});

type Options = Partial<Record<(typeof PROFILE_FIELDS)[number], string>> & { date: string };

function wrongOption(values: Options): string | null {
  for (const field of PROFILE_FIELDS) {
    const allowed: readonly string[] = FIELD_VALUES[field];
    const value = values[field];
    if (value && value !== 'unset' && !allowed.includes(value)) {
      return `--${field} must be one of: ${allowed.join(', ')}.`;
    }
  }
  return isDay(values.date) ? null : `--date must be a day, YYYY-MM-DD, not "${values.date}".`;
}

/** The answer to one line; `defaults` are what the line does not say itself. */
function answerLine(value: unknown, defaults: { profile: Profile; date: string }): object {
  const fields = { ...defaults, ...fieldsOf(value) };
  const query = textOf(fields, 'query');
  const { date } = fields;
  if (typeof date !== 'string' || !isDay(date)) throw new LineError('"date" must be a day, YYYY-MM-DD');
  const { me, people } = householdOf(fields);
  const answer = answerTo(asked(query), me, date, people);
  const whom = 'people' in fields && 'member' in answer && { about: nameOf(answer) };
  return { ...('id' in fields && { id: fields.id }), query, ...summaryOf(answer, date), ...whom };
}

/** Whom an answer is about: a name, else how they are related; null for the person who asks. */
function nameOf({ member, about }: Pick<TaskAnswer, 'member' | 'about'>): string | null {
  return member?.name ?? member?.kin ?? about ?? null;
}
