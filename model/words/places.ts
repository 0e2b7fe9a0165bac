import {
  AFTER_CODE,
  AWAY,
  MOVE_WORDS,
  MOVED_WORDS,
  OTHER_HOME,
  OWN_HOME,
  WORD_CODES,
} from '../../data/move-words.ts';
import { AT, PLACES_ABROAD, STATE_NAMES, TOWARD } from '../../data/place-names.ts';
import { TRIP_WORDS } from '../../data/relatives.ts';
import { STATES, type State } from '../../data/vocabulary.ts';

/** A place that words name; `state` is absent abroad. */
export interface Place {
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
    const name = nameAt(words, at);
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

function nameAt(words: readonly string[], at: number): Name | undefined {
  const name = namesThatStartWith(words[at]!).find((each) => startsAt(each.words, words, at));
  if (name) return name;
  const code = codeOf(words[at]);
  return code && isCodeHere(words, at)
    ? { words: [words[at]!], state: code, region: STATES[code] }
    : undefined;
}

function codeOf(word: string | undefined): State | undefined {
  const code = word?.length === 2 ? word.toUpperCase() : '';
  return Object.hasOwn(STATES, code) ? (code as State) : undefined;
}

/**
 * Whether two letters are a state and not a word or a term ("in", "me", "VA", "PA"): beside another place
 * ("VA to TX", "Ohio to OR"), or where a move goes ("PCS to MD").
 */
function isCodeHere(words: readonly string[], at: number): boolean {
  const [before = '', after] = [words[at - 1], words[at + 1]];
  const isMove = words.some((word) => MOVE_WORDS.includes(word) || MOVED_WORDS.includes(word));
  if (!isMove && WORD_CODES.includes(words[at]!)) return false;

  const isPlace = (i: number) =>
    codeOf(words[i]) !== undefined ||
    namesThatStartWith(words[i] ?? '').some((name) => startsAt(name.words, words, i));
  const endsPlace = [1, 2, 3].some(
    (length) => isPlace(at - 1 - length) && (length === 1 || !codeOf(words[at - 1 - length])),
  );
  if (TOWARD.includes(before) && endsPlace) return true;
  if (TOWARD.includes(after ?? '') && isPlace(at + 2)) return true;

  const isEnd = after === undefined || AFTER_CODE.includes(after);
  return isMove && isEnd && (TOWARD.includes(before) || AWAY.includes(before));
}

function startsAt(phrase: readonly string[], words: readonly string[], at: number): boolean {
  return phrase.every((word, i) => words[at + i] === word);
}

/** Where somebody lives and, where they move, where to. */
export interface Whereabouts {
  state?: State;
  region?: 'overseas';
  place?: 'abroad';
  destination?: Place;
}

/**
 * What places say about a person. "From Virginia to Texas": Virginia is home, Texas the destination. With
 * one place and a move to come it is the destination; after a move it is home. Otherwise home is where they
 * say they are, else the last place.
 * @param isAboutOther whether the words are about a relative: in "I am in Georgia, my dad lives in Ohio" his home
 * counts then
 */
export function whereaboutsIn(words: readonly string[], isAboutOther = false): Whereabouts {
  const isTrip = words.some((word) => TRIP_WORDS.includes(word));
  const all = placesIn(words);
  // Somebody who was in Florida on vacation does not live there; care on a trip abroad is care abroad.
  const places = isTrip ? all.filter(({ region }) => region === 'overseas') : all;
  const destination = isTrip ? undefined : destinationIn(words, places);
  const others = homesOf(
    isAboutOther,
    words,
    places.filter((place) => place !== destination),
  );

  const after = (list: readonly string[]) => others.find(({ at }) => list.includes(words[at - 1] ?? ''));
  const hasMoved = words.some((word) => MOVED_WORDS.includes(word));
  const home = hasMoved && destination ? destination : (after(AT) ?? others.at(-1));
  return {
    ...(home?.state && { state: home.state }),
    ...(home && !home.state && { region: 'overseas' as const, ...(isTrip && { place: 'abroad' as const }) }),
    ...(destination && !hasMoved && { destination }),
  };
}

/** So many words before a place tell whose it is. */
const REACH = 6;

/** The places where the person meant may live: first those said to be theirs, never those of somebody else. */
function homesOf(
  isAboutOther: boolean,
  words: readonly string[],
  places: readonly Place[],
): readonly Place[] {
  const [own, foreign] = isAboutOther ? [OTHER_HOME, OWN_HOME] : [OWN_HOME, OTHER_HOME];
  const isSaid = (markers: readonly string[], { at }: Place) => {
    const nearest = words
      .slice(Math.max(0, at - REACH), at)
      .findLast((word) => OWN_HOME.includes(word) || OTHER_HOME.includes(word));
    return nearest !== undefined && markers.includes(nearest);
  };
  const theirs = places.filter((place) => isSaid(own, place));
  if (theirs.length > 0) return theirs;
  const open = places.filter((place) => !isSaid(foreign, place));
  // A household has one home: of a relative the asker's own is better than none.
  return open.length > 0 || !isAboutOther ? open : places;
}

/** The place that a move goes to: behind "to" in words of a move, or the second of two that "to" joins. */
function destinationIn(words: readonly string[], places: readonly Place[]): Place | undefined {
  const isMove = words.some((word) => MOVE_WORDS.includes(word) || MOVED_WORDS.includes(word));
  const isTo = ({ at }: Place) => TOWARD.includes(words[at - 1] ?? '');
  const isFrom = ({ at }: Place) => AWAY.includes(words[at - 1] ?? '');
  const target = places.find(isTo);
  if (!target) return undefined;
  const start = places.find(
    (place) => place.at + place.length === target.at - 1 || (place !== target && isFrom(place)),
  );
  return isMove || start ? target : undefined;
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
  const isTarget = TOWARD.includes(words[first.at - 1] ?? '');
  if (first.region === 'overseas') return [...rest, isTarget ? 'goabroad' : 'atabroad'];
  return isTarget && words.some((word) => MOVE_WORDS.includes(word)) ? [...rest, 'movethere'] : rest;
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
