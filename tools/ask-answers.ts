/** What `ask` prints: the answer to one question for people, or a JSON line for each line of the input. */
import { answerTo, asked, type TaskAnswer } from '../model/answer/answer.ts';
import { summaryOf } from '../model/answer/shown.ts';
import type { Profile } from '../model/answer/situation.ts';
import { isDay } from '../model/time/days.ts';
import { answerText, explanationText } from './answer-text.ts';
import { answerLines, fieldsOf, LineError, textOf } from './json-lines.ts';
import { householdOf } from './people.ts';

/** Who asks, and on which day, an ISO date. */
interface Asker {
  profile: Profile;
  date: string;
}

/** The answer to a question, with how it was understood if `withExplanation`. */
export function answerQuery(query: string, { profile, date }: Asker, withExplanation: boolean): string {
  const answer = answerTo(asked(query), profile, date);
  const lines = [answerText(answer, date), ...(withExplanation ? [explanationText(query, answer)] : [])];
  return lines.join('\n');
}

/** Answers each line of the input; the asker counts where a line names no profile or date. Resolves to the status. */
export function answerQueries(
  input: AsyncIterable<string>,
  asker: Asker,
  out: (line: string) => void,
): Promise<number> {
  return answerLines(input, (line) => answerLine(line, asker), out);
}

/** The answer to one line; `defaults` are what the line does not say itself. */
function answerLine(value: unknown, defaults: Asker): object {
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
