import { distance } from './distance.ts';

/** Shorter words have too many neighbors to guess; and "shoes" is no slip for "SOES". */
const MIN_LETTERS = 4;
/** What an edit costs against how common a word is: one edit outweighs a word e⁵ times as common. */
const EDIT_COST = 3;
const COMMON_WORTH = 0.6;
/** People rarely get the first letter wrong. */
const FIRST_LETTER_COST = 1.5;

interface Word {
  text: string;
  letters: number;
  /** Negative log of the rank: the more common, the nearer to zero. */
  common: number;
}

/** Finds the known word that somebody meant, or null where nothing is near enough. */
export type Spelling = (word: string, mostEdits?: number) => string | null;

/** @param vocabulary known words, the most common first */
export function createSpelling(vocabulary: readonly string[]): Spelling {
  const byLength: Word[][] = [];
  vocabulary.forEach((text, rank) => {
    if (text.length <= MIN_LETTERS || /\d/.test(text)) return;
    byLength[text.length] ??= [];
    byLength[text.length]!.push({ text, letters: lettersOf(text), common: -Math.log(rank + 1) });
  });
  return (word, mostEdits = 2) =>
    word.length < MIN_LETTERS || /\d/.test(word) ? null : nearest(word, byLength, mostEdits);
}

function nearest(word: string, byLength: Word[][], mostEdits: number): string | null {
  const limit = word.length <= 5 ? 1 : mostEdits;
  const letters = lettersOf(word);
  let best: string | null = null;
  let bestWorth = Number.NEGATIVE_INFINITY;
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    for (const candidate of byLength[length] ?? []) {
      // Each edit changes at most two kinds of letters: most words are ruled out by one operation.
      if (bitCount(letters ^ candidate.letters) > 2 * limit) continue;
      const edits = distance(word, candidate.text, limit);
      // A rare word of the vocabulary may be asked about too: it is not its own correction.
      if (edits === 0 || edits > limit) continue;
      const first = word[0] === candidate.text[0] ? 0 : FIRST_LETTER_COST;
      const worth = COMMON_WORTH * candidate.common - EDIT_COST * edits - first;
      if (worth > bestWorth) {
        best = candidate.text;
        bestWorth = worth;
      }
    }
  }
  return best;
}

/** Which letters a word has, one bit each. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let i = 0; i < word.length; i++) letters |= 1 << (word.charCodeAt(i) - 97);
  return letters;
}

function bitCount(bits: number): number {
  let count = 0;
  for (let rest = bits; rest !== 0; rest &= rest - 1) count++;
  return count;
}
