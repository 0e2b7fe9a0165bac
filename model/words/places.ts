import {
  AFTER_CODE,
  AWAY,
  DEPLOYED,
  MOVE_WORDS,
  MOVED_WORDS,
  OTHER_HOME,
  OWN_HOME,
  PAST_HOME,
  WORD_CODES,
} from '../../data/move-words.ts';
import { AT, PLACES_ABROAD, STATE_NAMES, TOWARD } from '../../data/place-names.ts';
import { SELF, TRIP_WORDS } from '../../data/relatives.ts';
import { STATES, type State } from '../../data/vocabulary.ts';
import { zipAt } from './zip-codes.ts';

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

/**
 * The places in bare words, in their order. Neighbors in one state are one place: "San Antonio, Texas". A city
 * abroad right before a state is a namesake in that state: "Naples, Florida".
 */
function placesIn(words: readonly string[]): Place[] {
  const found: Place[] = [];
  for (let at = 0; at < words.length; at++) {
    const name = nameAt(words, at);
    if (!name) continue;
    const { words: own, ...place } = name;
    // "Norfolk VA": the code goes with the name, whatever else it could mean.
    const length = own.length + (place.state && codeOf(words[at + own.length]) === place.state ? 1 : 0);
    const last = found.at(-1);
    const isBeside = last !== undefined && last.at + last.length === at;
    const isNamesake = last?.region === 'overseas' && place.state !== undefined;
    if (isBeside && (isNamesake || (last.state === place.state && last.region === place.region))) {
      Object.assign(last, place, { length: last.length + length });
    } else {
      found.push({ ...place, at, length });
    }
    at += length - 1;
  }
  return found;
}

function nameAt(words: readonly string[], at: number): Name | undefined {
  const name = namesThatStartWith(words[at]!).find((each) => startsAt(each.words, words, at));
  if (name) return name;
  const zip = zipAt(words, at);
  if (zip === 'abroad') return { words: [words[at]!], region: 'overseas' };
  if (zip) return { words: [words[at]!], state: zip, region: STATES[zip] };
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
    (codeOf(words[i]) !== undefined && (isMove || !WORD_CODES.includes(words[i]!))) ||
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
  const all = placesIn(words).filter((place) => !isDeployment(words, place, isAboutOther));
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
  const isSaid = (markers: readonly string[], place: Place) => markers.includes(markerOf(words, place));
  const present = places.filter((place) => !isSaid(PAST_HOME, place));
  const theirs = present.filter((place) => isSaid(own, place));
  if (theirs.length > 0) return theirs;
  const open = present.filter((place) => !isSaid(foreign, place));
  // A household has one home: of a relative the asker's own is better than none.
  return open.length > 0 || !isAboutOther ? open : present;
}

const HOME_MARKERS: readonly string[] = [...OWN_HOME, ...OTHER_HOME, ...PAST_HOME];

/** The nearest word before a place that tells whose home it is, or that it was one; empty if there is none. */
function markerOf(words: readonly string[], { at }: Place): string {
  return words.slice(Math.max(0, at - REACH), at).findLast((word) => HOME_MARKERS.includes(word)) ?? '';
}

/**
 * Where somebody else is deployed, nobody of the household lives: "my husband is deployed to Kuwait". Who says so
 * of themselves is there.
 */
function isDeployment(words: readonly string[], { at }: Place, isAboutOther: boolean): boolean {
  const deployed = [1, 2, 3].find((back) => DEPLOYED.includes(words[at - back] ?? ''));
  if (deployed === undefined) return false;
  return isAboutOther || !SELF.includes(words[at - deployed - 1] ?? '');
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
 * one word for what the places have to do with each other, or with the person: a move to come or one that is
 * over, and of what kind; on the way abroad; abroad.
 */
export function withoutPlaces(words: readonly string[]): string[] {
  const places = placesIn(words);
  const rest = words.filter((_, i) => !places.some(({ at, length }) => i >= at && i < at + length));
  const [first, ...others] = places;
  if (!first) return rest;
  if (others.length > 0) {
    if (rest.length === 0 || isOfMove(words, places)) {
      const tense = words.some((word) => MOVED_WORDS.includes(word)) ? 'moved' : '';
      return [...rest, tense + kindOfMove(places.map(({ region }) => region))];
    }
    return places.some(({ region }) => region === 'overseas') ? [...rest, 'atabroad'] : rest;
  }
  const isTarget = TOWARD.includes(words[first.at - 1] ?? '');
  if (first.region === 'overseas') return [...rest, isTarget ? 'goabroad' : 'atabroad'];
  return isTarget && words.some((word) => MOVE_WORDS.includes(word)) ? [...rest, 'movethere'] : rest;
}

/** Whether several places are those of a move: words of one, or "to" between them. Else people live in them. */
function isOfMove(words: readonly string[], places: readonly Place[]): boolean {
  const between = words.slice(places[0]!.at, places.at(-1)!.at);
  return (
    words.some((word) => MOVE_WORDS.includes(word) || MOVED_WORDS.includes(word)) ||
    between.some((word) => TOWARD.includes(word))
  );
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
