import type { Term } from '../data/schema';

/** Two capitals in a row: what a reader can't guess. Plain words of the glossary explain themselves. */
const ACRONYM = /[A-Z]{2}/;

/**
 * The acronyms that some texts use, in the order in which they first appear, `most` at most. Whole
 * words only, capitals counting: "CAC" is not in "CACHE", and "tricare" is no "TRICARE".
 */
export function acronymsIn(texts: readonly string[], terms: readonly Term[], most: number): Term[] {
  const all = texts.join('\n');
  return terms
    .filter(({ term }) => ACRONYM.test(term))
    .map((term) => ({ term, at: positionOf(term.term, all) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at)
    .slice(0, most)
    .map(({ term }) => term);
}

function positionOf(word: string, text: string): number {
  const literal = word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return text.search(new RegExp(`(?<![\\p{L}\\p{N}])${literal}(?![\\p{L}\\p{N}])`, 'u'));
}
