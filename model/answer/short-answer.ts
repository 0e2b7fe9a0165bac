/** The fact that settles a question for yes or no, before anything else. */
import {
  ASKED_ABOUT,
  OTHER_QUESTION_WORDS,
  SPANISH_YES_OR_NO_WORDS,
  YES_OR_NO_WORDS,
} from '../../data/question-words.ts';
import type { PageNote } from '../../data/shipped.ts';

/** Longer texts tell a story; their question is not found by its beginning. */
const MAX_CHARACTERS = 300;

const anyOf = (words: readonly string[]) => `(?:${words.join('|')})`;
const YES_OR_NO = [
  new RegExp(`(?:^|[.,;:?!] ?)${anyOf([...YES_OR_NO_WORDS, ...SPANISH_YES_OR_NO_WORDS])} `),
  new RegExp(`(?<![a-z])${anyOf(YES_OR_NO_WORDS)} ${anyOf(ASKED_ABOUT)} `),
  // "braces covered", "tricare cover braces"
  /(?<![a-z])(?:cover|covered|cubre|cubren|cubiert[oa]s?)(?![a-z])/,
  /\?$/,
];
const OTHER = new RegExp(`^${anyOf(OTHER_QUESTION_WORDS)} `);

/** Whether words ask for yes or no: "does TRICARE cover braces", "my son turns 21, is he still covered?". */
export function wantsYesOrNo(words: string): boolean {
  const text = bare(words);
  return !OTHER.test(text) && YES_OR_NO.some((form) => form.test(text));
}

/** The note that settles words which ask for yes or no, or tell what it is for; undefined where none does. */
export function shortAnswer(words: string, notes: readonly PageNote[]): PageNote | undefined {
  const possible = notes.filter(({ answers, told }) => answers ?? told);
  if (possible.length === 0) return undefined;
  const asks = wantsYesOrNo(words);
  const text = bare(words);
  const has = (beginning: string) => new RegExp(`(?<![a-z0-9])${beginning}`).test(text);
  const says = (lines: readonly string[] = []) => lines.some((line) => line.split(' ').every(has));
  return possible.find(
    ({ answers, told, unless }) => (says(told) || (asks && says(answers))) && !says(unless),
  );
}

function bare(words: string): string {
  return words
    .slice(0, MAX_CHARACTERS)
    .normalize('NFD')
    .replace(/\p{Mark}|['’]/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9.,;:?!]+/g, ' ')
    .trim();
}
