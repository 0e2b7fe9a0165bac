import { PLACES_ABROAD, STATE_NAMES } from '../data/hints';
import { STATES, type State } from '../data/vocabulary';

interface PlaceName {
  words: string[];
  /** `split`: part of the state belongs to the other region. */
  region: string;
}

const names: PlaceName[] = [
  ...PLACES_ABROAD.map((name) => ({ words: name.split(' '), region: 'overseas' })),
  ...Object.entries(STATE_NAMES).flatMap(([state, all]) =>
    all.map((name) => ({ words: name.split(' '), region: STATES[state as State] })),
  ),
]
  // "west virginia" before "virginia".
  .sort((a, b) => b.words.length - a.words.length);

/**
 * Bare words without the names of places. Where somebody lives decides who answers, not what is
 * asked: left in, "a referral in Germany" would look like a move, because moves name places. Two
 * places do mean a move, and leave one word behind that says of what kind.
 */
export function withoutPlaces(words: readonly string[]): string[] {
  let rest = [...words];
  const regions: string[] = [];
  for (const { words: name, region } of names) {
    const at = positionOf(name, rest);
    if (at < 0) continue;
    regions.push(region);
    rest = [...rest.slice(0, at), ...rest.slice(at + name.length)];
  }
  return regions.length > 1 ? [...rest, kindOfMove(regions)] : rest;
}

function kindOfMove(regions: readonly string[]): string {
  if (regions.includes('overseas')) return 'moveabroad';
  if (regions.includes('split')) return 'twoplaces';
  return new Set(regions).size > 1 ? 'tworegions' : 'sameregion';
}

/** Where a phrase starts in words, or -1. */
export function positionOf(phrase: readonly string[], words: readonly string[]): number {
  const last = words.length - phrase.length;
  for (let start = 0; start <= last; start++) {
    if (phrase.every((word, i) => words[start + i] === word)) return start;
  }
  return -1;
}
