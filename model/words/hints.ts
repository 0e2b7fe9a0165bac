import { FAMILY_OF, HINTS, LINKS, OF_FAMILY, STATUS_WORDS } from '../../data/hints.ts';
import type { Relation } from '../../data/relatives.ts';
import { REGIONS, type Status } from '../../data/vocabulary.ts';
import type { Situation } from '../answer/situation.ts';
import { agesIn } from './ages.ts';
import { relationIn, relationOf } from './people.ts';
import { type Place, positionOf, whereaboutsIn } from './places.ts';

const sayings = HINTS.flatMap(({ say, ...facts }) =>
  say.map((phrase) => ({ words: phrase.split(' '), facts })),
);
const statuses = STATUS_WORDS.flatMap(({ say, ...told }) =>
  say.map((phrase) => ({ words: phrase.split(' '), ...told })),
);

/** From this age on people have TRICARE For Life. */
const FOR_LIFE_AGE = 65;

/** What words say about a person, and whom they are about. */
export interface Hints {
  /** What they say about that person: a region, a status, a plan. */
  facts: Situation;
  /** Absent where they are about the person who asks. */
  about?: About;
}

export interface About {
  relation: Relation;
  /** False where the words only mention them, so that they may be the sponsor of the one who asks. */
  sure: boolean;
}

/** Reads bare words: "in Germany", "my reservist husband", "referral for my wife, she is 58". */
export function hintsIn(words: readonly string[]): Hints {
  const told = statusesIn(words);
  const about =
    relationIn(
      words,
      (at) => told.some(({ owner }) => owner === at),
      (at) => told.some((each) => each.at === at),
    ) ?? familyIn(words);
  const status = statusOf(words, told, about?.relation);
  const facts: Situation = { ...sayingsIn(words), ...(status && { status }) };
  // A spouse who is only mentioned may be the sponsor: the matter is the asker's.
  const isAboutOther = about !== undefined && (about.sure || about.relation !== 'spouse');
  const { destination, ...home } = whereaboutsIn(words, isAboutOther);
  // A named place is more exact than a region taken from another word.
  if (home.state || home.region) delete facts.region;
  return { facts: { ...facts, ...home, ...destinationFacts(destination) }, ...(about && { about }) };
}

/** The family, where words are about something that only families have. */
function familyIn(words: readonly string[]): About | undefined {
  const isTheirs = OF_FAMILY.some((saying) => positionOf(saying.split(' '), words) >= 0);
  return isTheirs ? { relation: 'family', sure: false } : undefined;
}

/** Where a move goes: the state where one is named, and its region unless it lies in two. */
function destinationFacts(place: Place | undefined): Situation {
  if (!place) return {};
  const region = REGIONS.find((each) => each === place.region);
  return { ...(place.state && { toState: place.state }), ...(region && { destination: region }) };
}

/** The facts of the phrases that occur; for each field the longest phrase counts. */
function sayingsIn(words: readonly string[]): Situation {
  const found: Situation = {};
  const lengths: Record<string, number> = {};
  for (const { words: phrase, facts } of sayings) {
    if (positionOf(phrase, words) < 0) continue;
    for (const [field, value] of Object.entries(facts)) {
      if (phrase.length <= (lengths[field] ?? 0)) continue;
      lengths[field] = phrase.length;
      Object.assign(found, { [field]: value });
    }
  }
  return found;
}

/** A status that words tell at a place; `owner` is the place of the relative whose status it is, or `self`. */
interface ToldStatus {
  status: Status;
  at: number;
  owner?: number | 'self';
}

/** In the order of the vocabulary: of two statuses of one person the earlier there counts. */
function statusesIn(words: readonly string[]): ToldStatus[] {
  return statuses.flatMap(({ words: phrase, status, ofSomebody }) => {
    const at = positionOf(phrase, words);
    if (at < 0) return [];
    const owner = ownerOf(words, at, phrase.length);
    if (ofSomebody && (owner === undefined || owner === at + phrase.length)) return [];
    return [{ status, at, ...(owner !== undefined && { owner }) }];
  });
}

/** Where the relative stands whom the words at a place describe: "husband is (retired)", "(reservist) husband". */
function ownerOf(words: readonly string[], at: number, length: number): ToldStatus['owner'] {
  const isOfThird = THIRD_PERSON_VERBS.includes(words[at] ?? '');
  const isLink = (word = '') =>
    LINKS.includes(word) || /^\d+$/.test(word) || (isOfThird && (word === 'and' || word === 'y'));
  let before = at - 1;
  while (isLink(words[before])) before--;
  if (relationOf(words[before])) return before;
  if (TELLS_OF_SELF.includes(words[before] ?? '')) return 'self';
  return relationOf(words[at + length]) ? at + length : undefined;
}

const THIRD_PERSON_VERBS = ['has', 'tiene'];
const TELLS_OF_SELF = ['i', 'im', 'ive', 'am', 'soy', 'estoy'];

/**
 * The status of the person whom the words are about. Somebody who is covered through a relative gets the
 * family's form of that relative's status; of somebody else's Medicare nothing follows. A parent with Medicare
 * who is asked about here has TRICARE For Life.
 */
function statusOf(
  words: readonly string[],
  told: readonly ToldStatus[],
  relation: Relation | undefined,
): Status | undefined {
  if (isForLife(words, relation)) return 'tfl';
  if (relation === 'parent' && words.includes('medicare')) return 'tfl';
  for (const { status, owner } of told) {
    if (relation === 'parent' && owner === undefined && status === 'tfl') return status;
    const whose = typeof owner === 'number' ? relationOf(words[owner]) : undefined;
    if (whose === relation) return status;
    const covered = FAMILY_OF[status];
    const isSponsor = whose === undefined || whose === 'spouse' || whose === 'parent';
    const isCovered = relation !== 'parent' && relation !== 'former-spouse';
    if (covered && isSponsor && isCovered) return covered;
  }
  return undefined;
}

/** An age at which TRICARE For Life holds, of the person meant or of nobody in particular. */
function isForLife(words: readonly string[], relation: Relation | undefined): boolean {
  const owners = [relation ?? 'self', undefined];
  return agesIn(words).some(({ years, of }) => years >= FOR_LIFE_AGE && owners.includes(of));
}
