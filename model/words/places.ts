import { AT, PLACES_ABROAD, STATE_NAMES, TOWARD } from '../../data/place-names.ts';
import { TRIP_WORDS } from '../../data/relatives.ts';
import { STATES, type State } from '../../data/vocabulary.ts';

/** A place that words name; `state` is absent abroad. */
interface Place {
  /** Which of the words it starts with, and how many it takes. */
  at: number;
  length: number;
  state?: State;
  /** A region, or `split` where part of the state belongs to the other region. */
  region: string;
}

type Name = Omit<Place, 'at' | 'length'> & { words: string[] };

let namesByStart: Map<string, Name[]> | undefined;

/** Names by their first word, the longest first, so that "west virginia" is not Virginia. Made on first use. */
function namesThatStartWith(word: string): readonly Name[] {
  namesByStart ??= byStart([
    ...(Object.keys(STATE_NAMES) as State[]).flatMap((state) =>
      STATE_NAMES[state].map((name) => ({ words: name.split(' '), state, region: STATES[state] })),
    ),
    ...PLACES_ABROAD.map((name) => ({ words: name.split(' '), region: 'overseas' })),
  ]);
  return namesByStart.get(word) ?? [];
}

function byStart(names: Name[]): Map<string, Name[]> {
  const sorted = names.sort((a, b) => b.words.length - a.words.length);
  return Map.groupBy(sorted, ({ words }) => words[0]!);
}

/** The places in bare words, in their order. Neighbors in one state are one place: "San Antonio, Texas". */
function placesIn(words: readonly string[]): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = namesThatStartWith(words[at]!).find((each) => startsAt(each.words, words, at));
    if (!name) continue;
    const { words: own, ...place } = name;
    const last = found.at(-1);
    if (last && last.at + last.length === at && last.state === place.state && last.region === place.region) {
      last.length += own.length;
    } else {
      found.push({ ...place, at, length: own.length });
    }
    at += own.length - 1;
  }
  return found;
}

function startsAt(phrase: readonly string[], words: readonly string[], at: number): boolean {
  return phrase.every((word, i) => words[at + i] === word);
}

/**
 * The place that counts for the person: of several the one they go to ("from Virginia to Texas"),
 * else the one they say they are in, else the last.
 */
export function homeIn(words: readonly string[]): {
  state?: State;
  region?: 'overseas';
  place?: 'abroad';
} {
  const isTrip = words.some((word) => TRIP_WORDS.includes(word));
  const all = placesIn(words);
  // Whoever was in Florida on vacation does not live there; care on a trip abroad is care abroad.
  const places = isTrip ? all.filter(({ region }) => region === 'overseas') : all;
  const after = (list: readonly string[]) => places.find(({ at }) => list.includes(words[at - 1] ?? ''));
  const home = after(TOWARD) ?? after(AT) ?? places.at(-1);
  if (!home) return {};
  if (home.state) return { state: home.state };
  return { region: 'overseas', ...(isTrip && { place: 'abroad' as const }) };
}

/**
 * Bare words without the names of places. Where somebody lives decides who answers, not what is
 * asked: left in, a learned "Germany" would speak for whatever was asked there once. What stays is
 * one word for what the places have to do with each other, or with the person: a move, and of what
 * kind; on the way abroad; abroad.
 */
export function withoutPlaces(words: readonly string[]): string[] {
  const places = placesIn(words);
  const rest = words.filter((_, i) => !places.some(({ at, length }) => i >= at && i < at + length));
  const [first, ...others] = places;
  if (!first) return rest;
  if (others.length > 0) return [...rest, kindOfMove(places.map(({ region }) => region))];
  if (first.region !== 'overseas') return rest;
  return [...rest, TOWARD.includes(words[first.at - 1] ?? '') ? 'goabroad' : 'atabroad'];
}

function kindOfMove(regions: readonly string[]): string {
  if (regions.includes('overseas')) return 'moveabroad';
  if (regions.includes('split')) return 'twoplaces';
  return new Set(regions).size > 1 ? 'tworegions' : 'sameregion';
}

/** Where a phrase starts in words, or -1. */
export function positionOf(phrase: readonly string[], words: readonly string[]): number {
  return words.findIndex((_, at) => startsAt(phrase, words, at));
}
