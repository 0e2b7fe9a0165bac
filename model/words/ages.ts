/** Ages in bare words, and whose they are. */
import { type Relation, SELF, THIRD_PERSONS, UNITS } from '../../data/relatives.ts';
import { relationOf } from './people.ts';

export interface Age {
  years: number;
  /** A relation, or the person who asks; undefined where the words do not say. */
  of: Relation | 'self' | undefined;
}

/** Words right before a number that make it an age. */
const BEFORE = new Set([
  'im',
  'age',
  'aged',
  'turned',
  'turning',
  'turns',
  'turn',
  'over',
  'tengo',
  'tiene',
  'edad',
  'cumplio',
]);
/** Pairs of words before a number that make it an age. */
const OLDER = new Set(['older than', 'mayor de', 'mayores de', 'mas de']);
/** Words right after a number that make it an age. */
const AFTER = new Set(['years', 'yrs', 'yr', 'yo', 'year', 'anos']);
/** "I am 70", "she is 58": these make a number an age only behind a person. */
const BE = new Set(['am', 'is', 'was', 'are', 'es']);
const MAX_AGE = 110;

/** Every number that its neighbors make an age; miles, days, dollars, and blood pressure are none. */
export function agesIn(words: readonly string[]): Age[] {
  return words.flatMap((word, at) => {
    const years = /^\d{1,3}$/.test(word) ? Number(word) : 0;
    if (years < 1 || years > MAX_AGE || !isAge(words, at)) return [];
    return [{ years, of: ownerOf(words, at) }];
  });
}

function isAge(words: readonly string[], at: number): boolean {
  const [before = '', after = ''] = [words[at - 1], words[at + 1]];
  // "90 days", "65 dollars", "90 over 60" whatever stands before them; "70 a month" is a price.
  if (AFTER.has(after)) return true;
  if (UNITS.includes(after) && !(after === 'and' || after === 'y' || after === 'or')) return false;
  if (before === 'over' && /\d/.test(words[at - 2] ?? '')) return false;
  if (BEFORE.has(before) || OLDER.has(`${words[at - 2]} ${before}`)) return true;
  return BE.has(before) && isPerson(words[at - 2]);
}

const isPerson = (word: string | undefined) =>
  SELF.includes(word ?? '') || THIRD_PERSONS.includes(word ?? '') || relationOf(word) !== undefined;

/** The nearest person before the age, four words back at most. */
function ownerOf(words: readonly string[], at: number): Age['of'] {
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
