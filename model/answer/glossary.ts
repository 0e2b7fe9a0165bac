import type { Term } from '../../data/schema.ts';

/** A term, with whatever meaning: in one language on a page, in both in the background. */
type Named = Pick<Term, 'term'>;

/** Plan names that are ordinary English words too: "Select a plan" is not about TRICARE Select. */
const PLAN_NAMES: readonly string[] = ['Prime', 'Select'];
/** Two capitals in a row: what a reader can't guess. Plain words of the glossary explain themselves. */
const ACRONYM = /[A-Z]{2}/;
const SENTENCE_START = '(?<=^|[.!?:¿¡][)”"]? )';

/**
 * The terms that occur in some texts, in the order of `terms`. Whole words only, in the spelling that
 * has the meaning: acronyms and names as they are, ordinary words as words ("premium", but not the
 * level "Premium" of an account).
 */
export function termsIn<Entry extends Named>(texts: readonly string[], terms: readonly Entry[]): Entry[] {
  return foundIn(texts, terms).map(({ term }) => term);
}

/** The acronyms among them, in the order in which they first appear, `most` at most. */
export function acronymsIn<Entry extends Named>(
  texts: readonly string[],
  terms: readonly Entry[],
  most: number,
): Entry[] {
  return foundIn(texts, terms)
    .filter(({ term }) => ACRONYM.test(term.term))
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ term }) => term);
}

/** The terms that occur, each with where it occurs first. */
function foundIn<Entry extends Named>(
  texts: readonly string[],
  terms: readonly Entry[],
): { term: Entry; at: number }[] {
  const all = texts.join('\n');
  return terms.map((term) => ({ term, at: all.search(patternOf(term.term)) })).filter(({ at }) => at >= 0);
}

function patternOf(term: string): RegExp {
  const name = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = (spelling: string) => `(?<![\\p{L}\\p{N}])${spelling}(?:s|es)?(?![\\p{L}\\p{N}])`;
  if (PLAN_NAMES.includes(term)) return new RegExp(`(?<=[^.!?:\\n] )${whole(name)}`, 'u');
  const ordinary = /^\p{Lu}[\p{Ll} -]+$/u.test(term);
  if (!ordinary) return new RegExp(whole(name), 'u');
  const lower = name[0]!.toLowerCase() + name.slice(1);
  return new RegExp(`${whole(lower)}|${SENTENCE_START}${whole(name)}`, 'mu');
}
