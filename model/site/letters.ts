/** How a name looks to the eye. */
import { LOOKALIKES, PAIRS } from '../../data/look-alike-letters.ts';

/**
 * A name as the eye reads it: accents gone, foreign letters and digits as the Latin letters they
 * resemble, every "i" as an "l". Two ways where a pair may be read as one letter, since "cl" is
 * sometimes a "d" and sometimes itself.
 */
export function readings(name: string): string[] {
  const bare = name
    .normalize('NFKD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase();
  const plain = flat(bare);
  const letters = [...bare].map((letter) => (/\d/.test(letter) ? letter : like(letter))).join('');
  const folded = PAIRS.reduce((text, [pair, letter]) => text.replaceAll(pair, letter), letters);
  return folded === letters ? [plain] : [plain, flat(folded)];
}

/** The first reading: letter by letter. */
export const seen = (name: string): string => readings(name)[0]!;

const like = (letter: string): string => LOOKALIKES[letter] ?? letter;

const flat = (text: string): string => [...text].map(like).join('').replaceAll('i', 'l');
