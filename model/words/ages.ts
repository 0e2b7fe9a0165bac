/** Ages in bare words, and whose they are. */
import { type Relation, SELF, THIRD_PERSONS, UNITS } from '../../data/relatives.ts';
import { relationOf } from './people.ts';

export interface Age {
  years: number;
  /** A relation, or the person who asks; undefined where the words do not say. */
  of: Relation | 'self' | undefined;
}

/** Words right before a number that make it an age, whatever follows. */
const TURNS = new Set([
  ...['age', 'aged', 'turned', 'turning', 'turns', 'turn'],
  ...['edad', 'cumplio', 'cumplo', 'cumpli', 'cumple', 'cumplir'],
]);
/** Words right before a number that make it an age, where no unit follows. */
const BEFORE = new Set(['im', 'over', 'tengo', 'tiene']);
/** Pairs of words before a number that make it an age. */
const OLDER = new Set(['older than', 'mayor de', 'mayores de', 'mas de']);
/** Words right after a number that make it an age. */
const AFTER = new Set(['years', 'yrs', 'yr', 'yo', 'year', 'anos']);
/** "I am 70", "she is 58": these make a number an age only behind a person. */
const BE = new Set(['am', 'is', 'was', 'are', 'es']);
const MAX_AGE = 110;
/** A number right behind a relative is their age in these bounds: "my mother, 74, …". */
const [MIN_BARE_AGE, MAX_BARE_AGE] = [18, 99];
/** Words behind a number that make it a rating by the VA. */
const RATING = new Set(['p', 'pt', 'va', 'rating', 'rated', 'disabled', 'disability']);
/** An age as one word: "68yo", "70yrs", "66m". */
const NUMBER = /^(\d{1,3})(yo|yrs?|y|m|f)?$/;
/** Words between an age and the person whose it is: "my 78 year old mother". */
const OLD = new Set(['years', 'year', 'yrs', 'yr', 'yo', 'y', 'o', 'old', 'anos', 'de', 'edad']);

/** Every number that its neighbors make an age; miles, days, dollars, and blood pressure are none. */
export function agesIn(words: readonly string[]): Age[] {
  return words.flatMap((word, at) => {
    const [, digits, unit = ''] = NUMBER.exec(word) ?? [];
    const years = Number(digits ?? 0);
    if (years < 1 || years > MAX_AGE) return [];
    const isTold = unit.startsWith('y') || isAge(words, at) || isBareAge(words, at, years);
    if (!isTold) return [];
    return [{ years, of: ownerOf(words, at) }];
  });
}

function isAge(words: readonly string[], at: number): boolean {
  const [before = '', after = ''] = [words[at - 1], words[at + 1]];
  // "90 days", "65 dollars", "90 over 60" whatever stands before them; "70 a month" is a price.
  if (AFTER.has(after) || (after === 'y' && words[at + 2] === 'o') || TURNS.has(before)) return true;
  if (UNITS.includes(after) && !(after === 'and' || after === 'y' || after === 'or')) return false;
  if (before === 'over' && /\d/.test(words[at - 2] ?? '')) return false;
  if (BEFORE.has(before) || OLDER.has(`${words[at - 2]} ${before}`)) return true;
  return BE.has(before) && isPerson(words[at - 2]);
}

/** "my dad, 77, …": nothing but the relative before it, and no unit or rating behind it. */
function isBareAge(words: readonly string[], at: number, years: number): boolean {
  const after = words[at + 1] ?? '';
  const isPlausible = years >= MIN_BARE_AGE && years <= MAX_BARE_AGE;
  return (
    isPlausible && relationOf(words[at - 1]) !== undefined && !UNITS.includes(after) && !RATING.has(after)
  );
}

const isPerson = (word: string | undefined) =>
  SELF.includes(word ?? '') || THIRD_PERSONS.includes(word ?? '') || relationOf(word) !== undefined;

/** The relative right behind the age, else the nearest person before it, four words back at most. */
function ownerOf(words: readonly string[], at: number): Age['of'] {
  let next = at + 1;
  while (OLD.has(words[next] ?? '')) next++;
  const behind = relationOf(words[next]);
  if (behind && (next > at + 1 || /\D/.test(words[at]!))) return behind;
  for (let i = at - 1; i >= Math.max(0, at - 4); i--) {
    const word = words[i]!;
    if (SELF.includes(word) || word === 'tengo') return 'self';
    const relation = relationOf(word);
    if (relation) return relation;
    if (THIRD_PERSONS.includes(word) || word === 'tiene') return lastRelationBefore(words, i);
  }
  return undefined;
}

function lastRelationBefore(words: readonly string[], at: number): Relation | undefined {
  return words
    .slice(0, at)
    .map(relationOf)
    .findLast((relation) => relation !== undefined);
}
