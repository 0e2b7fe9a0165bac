/**
 * `npm run --silent ask -- [--jsonl] [--explain] [--region R] [--status S] [--date YYYY-MM-DD] [words…]`
 *
 * The popup's way of one question, on the command line. Prints for people; with --jsonl reads
 * `{"id"?, "query", "profile"?, "date"?}` lines and prints one JSON line for each.
 */
import { parseArgs } from 'node:util';
import { findPortal } from '../data/all-portals.ts';
import { FIELD_VALUES } from '../data/vocabulary.ts';
import { type Answer, answer } from '../model/answer/answer.ts';
import { signInOn } from '../model/answer/recommend.ts';
import type { Profile } from '../model/answer/situation.ts';
import { isDay } from '../model/time/days.ts';
import { explain } from '../model/words/understand.ts';
import { today as clockDay } from '../storage/clock.ts';
import { answerLines, fieldsOf, LineError, textOf } from './json-lines.ts';
import type { Command } from './run.ts';
import { readOr } from './usage.ts';

const USAGE =
  'Usage: npm run --silent ask -- [--jsonl] [--explain] [--region R] [--status S] [--date YYYY-MM-DD] [words…]';
const PROFILE_FIELDS = ['region', 'status', 'plan', 'state'] as const;

export const main: Command['main'] = async (args, { input, out }) => {
  const parsed = readOr(USAGE, () => parse(args), out);
  if (!parsed) return 2;
  const { values, positionals } = parsed;
  if (values.jsonl) return answerLines(input, answerLine, out);
  const query = positionals.join(' ');
  const date = values.date ?? clockDay();
  const wrong = wrongOption({ ...values, date });
  if (!query || wrong) {
    out(wrong ? `${wrong}\n${USAGE}` : USAGE);
    return 2;
  }
  const answered = answer(query, profileOf(values), date);
  out(forPeople(answered));
  if (values.explain) out(explanation(answered));
  return 0;
};

function parse(args: string[]) {
  return parseArgs({
    args,
    allowPositionals: true,
    options: {
      jsonl: { type: 'boolean' },
      region: { type: 'string' },
      status: { type: 'string' },
      date: { type: 'string' },
      explain: { type: 'boolean' },
    },
  });
}

function wrongOption(values: { region?: string; status?: string; date: string }): string | null {
  for (const field of ['region', 'status'] as const) {
    const allowed: readonly string[] = FIELD_VALUES[field];
    const value = values[field];
    if (value && value !== 'unset' && !allowed.includes(value)) {
      return `--${field} must be one of: ${allowed.join(', ')}.`;
    }
  }
  return isDay(values.date) ? null : `--date must be a day, YYYY-MM-DD, not "${values.date}".`;
}

function answerLine(value: unknown): object {
  const fields = fieldsOf(value);
  const query = textOf(fields, 'query');
  const date = fields.date ?? clockDay();
  if (typeof date !== 'string' || !isDay(date)) throw new LineError('"date" must be a day, YYYY-MM-DD');
  const { task, portals, ask, signIn, confident } = answer(query, profileOf(fields.profile), date);
  return { ...('id' in fields && { id: fields.id }), query, confident, task, portals, ask, signIn };
}

/** Known fields with allowed values; anything else means not known. */
function profileOf(value: unknown): Profile {
  if (typeof value !== 'object' || value === null) return {};
  const given = value as Record<string, unknown>;
  return Object.fromEntries(
    PROFILE_FIELDS.filter((field) => (FIELD_VALUES[field] as readonly unknown[]).includes(given[field])).map(
      (field) => [field, given[field]],
    ),
  );
}

function forPeople({ recommendation, understanding, portals, date }: Answer): string {
  const { elsewhere } = understanding;
  if (elsewhere) return `${elsewhere.title.en}\n${elsewhere.text.en}`;
  if (!recommendation) {
    return 'Not understood. The All Logins page of TRICARE.mil lists every sign-in: https://www.tricare.mil/Resources/Logins';
  }
  const lines = [recommendation.task.title.en];
  if (recommendation.kind === 'question') {
    lines.push(`It depends on your ${recommendation.field}: ${portals.map(nameOf).join(', ')}.`);
    return lines.join('\n');
  }
  lines.push(`→ ${nameOf(portals[0] ?? '')}: ${recommendation.route.why.en}`);
  const first = findPortal(recommendation.portals[0] ?? '');
  for (const method of first ? signInOn(first, date) : [])
    lines.push(`  Sign in (${date}): ${method.text.en}`);
  recommendation.steps.forEach((step, i) => {
    lines.push(`  ${i + 1}. [${nameOf(step.portal)}] ${step.text.en}`);
  });
  for (const note of recommendation.notes) lines.push(`  Note: ${note.text.en}`);
  return lines.join('\n');
}

/** Why a task won: the words that spoke for it, and what came next. */
function explanation({ query, understanding: { ranked, hints, confident } }: Answer): string {
  const readings = ranked.slice(0, 3).map(({ task, score }) => {
    const words = explain(query, task.id).filter(({ weight }) => weight !== 0);
    const sums = words
      .slice(0, 6)
      .map(({ word, weight }) => `${word} ${weight > 0 ? '+' : ''}${weight.toFixed(1)}`);
    return `  ${(100 * score).toFixed(1).padStart(5)} % ${task.id}: ${sums.join(', ')}`;
  });
  return [
    `Why (${confident ? 'sure enough' : 'not sure enough'}):`,
    ...readings,
    `  Said about the person: ${JSON.stringify(hints)}`,
  ].join('\n');
}

function nameOf(id: string): string {
  return findPortal(id)?.name ?? id;
}
