import { PLACES_ABROAD, STATE_NAMES } from '../data/hints';

const names = [...PLACES_ABROAD, ...Object.values(STATE_NAMES).flat()]
  .map((name) => name.split(' '))
  // "west virginia" before "virginia".
  .sort((a, b) => b.length - a.length);

/** Stands for the places of somebody who names two: a move. */
const TWO_PLACES = 'twoplaces';

/**
 * Bare words without the names of places. Where somebody lives decides who answers, not what is
 * asked: left in, "a referral in Germany" would look like a move, because moves name places. Two
 * places do mean a move, and leave one word behind that says so.
 */
export function withoutPlaces(words: readonly string[]): string[] {
  let rest = [...words];
  let count = 0;
  for (const name of names) {
    const at = positionOf(name, rest);
    if (at < 0) continue;
    count++;
    rest = [...rest.slice(0, at), ...rest.slice(at + name.length)];
  }
  return count > 1 ? [...rest, TWO_PLACES] : rest;
}

/** Where a phrase starts in words, or -1. */
export function positionOf(phrase: readonly string[], words: readonly string[]): number {
  const last = words.length - phrase.length;
  for (let start = 0; start <= last; start++) {
    if (phrase.every((word, i) => words[start + i] === word)) return start;
  }
  return -1;
}
