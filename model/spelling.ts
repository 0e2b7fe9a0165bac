import { distance } from './distance';

interface Word {
  text: string;
  letters: number;
}

/** Finds the known word that somebody meant. */
export interface Spelling {
  knows(word: string): boolean;
  /** The nearest known word, or the word itself where nothing is near enough to be meant. */
  correct(word: string): string;
}

/** Shorter words have too many neighbors to guess; and "shoes" is no slip for "SOES". */
const LEAST_LETTERS = 4;

export function createSpelling(vocabulary: Iterable<string>): Spelling {
  const known = new Set(vocabulary);
  const byLength: Word[][] = [];
  for (const text of known) {
    if (text.length <= LEAST_LETTERS || /\d/.test(text)) continue;
    byLength[text.length] ??= [];
    byLength[text.length]!.push({ text, letters: lettersOf(text) });
  }
  return {
    knows: (word) => known.has(word),
    correct: (word) =>
      known.has(word) || word.length < LEAST_LETTERS || /\d/.test(word) ? word : nearest(word, byLength),
  };
}

function nearest(word: string, byLength: Word[][]): string {
  const limit = word.length <= 5 ? 1 : 2;
  const letters = lettersOf(word);
  let best = word;
  let bestCost = limit + 1;
  for (let length = word.length - limit; length <= word.length + limit; length++) {
    for (const candidate of byLength[length] ?? []) {
      // Each edit changes at most two kinds of letters: most words are ruled out by one operation.
      if (bitCount(letters ^ candidate.letters) > 2 * limit) continue;
      const cost = distance(word, candidate.text, limit) + (word[0] === candidate.text[0] ? 0 : 0.5);
      if (cost < bestCost) {
        best = candidate.text;
        bestCost = cost;
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
