import { COMPOUNDS, SLIPS } from '../../data/words.ts';

/** Longest text that is read; what follows adds nothing that a person would type. */
const MAX_CHARACTERS = 1000;

/** Text as bare lower-case words: no accents, no punctuation, no common slips, neighbors that are one thing joined. */
export function plainWords(text: string): string[] {
  return joinCompounds(bareWords(text).map((word) => (Object.hasOwn(SLIPS, word) ? SLIPS[word]! : word)));
}

/** Text as bare lower-case words, each as it was typed: no accents, no punctuation. */
export function bareWords(text: string): string[] {
  const plain = text
    .slice(0, MAX_CHARACTERS)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/['’]/g, '');
  return plain.match(/[a-z0-9]+/g) ?? [];
}

function joinCompounds(words: string[]): string[] {
  const joined: string[] = [];
  for (let i = 0; i < words.length; i++) {
    const three = COMPOUNDS[words.slice(i, i + 3).join(' ')];
    const two = COMPOUNDS[words.slice(i, i + 2).join(' ')];
    joined.push(three ?? two ?? words[i]!);
    i += three ? 2 : two ? 1 : 0;
  }
  return joined;
}

/** Cuts the endings that English and Spanish plurals and verbs add. Rough, and the same on both sides. */
export function stem(word: string): string {
  if (word.length < 5) return word.length === 4 ? word.replace(/([^su])s$/, '$1') : word;
  return word
    .replace(/(ciones|siones)$/, (ending) => ending.slice(0, -2))
    .replace(/ies$/, 'y')
    .replace(/(ss|x|ch|sh)es$/, '$1')
    .replace(/([^su])s$/, '$1')
    .replace(/(.{3})(?:ing|ed)$/, '$1')
    .replace(/([b-df-hj-np-tv-z])\1$/, '$1');
}
