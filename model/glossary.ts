import type { Term } from '../data/schema';

/** Plan names that are ordinary English words too: "Select a plan" is not about TRICARE Select. */
const PLAN_NAMES: readonly string[] = ['Prime', 'Select'];

/**
 * The terms that occur in some texts, in the order of `terms`. Whole words only, in the spelling that
 * has the meaning: acronyms and names as they are, ordinary words as words ("premium", but not the
 * level "Premium" of an account).
 */
export function termsIn(texts: readonly string[], terms: readonly Term[]): Term[] {
  const all = texts.join('\n');
  return terms.filter(({ term }) => patternOf(term).test(all));
}

const SENTENCE_START = '(?<=^|[.!?:¿¡][)”"]? )';

function patternOf(term: string): RegExp {
  const name = term.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const whole = (spelling: string) => `(?<![\\p{L}\\p{N}])${spelling}(?:s|es)?(?![\\p{L}\\p{N}])`;
  if (PLAN_NAMES.includes(term)) return new RegExp(`(?<=[^.!?:\\n] )${whole(name)}`, 'u');
  const ordinary = /^\p{Lu}[\p{Ll} -]+$/u.test(term);
  if (!ordinary) return new RegExp(whole(name), 'u');
  const lower = name[0]!.toLowerCase() + name.slice(1);
  return new RegExp(`${whole(lower)}|${SENTENCE_START}${whole(name)}`, 'mu');
}
