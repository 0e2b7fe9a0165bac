/** The people of a household, and which of them some words are about. */
import { KIN, KIN_WORDS, type Kin } from '../../data/kin.ts';
import type { Relation } from '../../data/relatives.ts';
import { FIELD_VALUES, PROFILE_FIELDS } from '../../data/vocabulary.ts';
import { bareWords } from '../words/words.ts';
import type { Profile, Situation } from './situation.ts';

/** Somebody of the household, beside the person who asks: what is stored about them, all but `kin` optional. */
export interface Member extends Profile {
  /** Names the person in what is stored; no text for people. */
  id: string;
  kin: Kin;
  /** What the family calls them. */
  name?: string | undefined;
}

/** The id of the person who asks, beside those of the household. */
export const ME = 'me';

/** More people than this are not kept. */
export const MAX_PEOPLE = 8;
/** Letters of a name. */
export const MAX_NAME = 24;

/** The person who asks, somebody of the household by id, or a relative of whom nothing is stored. */
export type Whom = 'self' | Relation | { member: string };

/**
 * Those of a household whom words about a relative fit, the likeliest first.
 * @param relation what the words name; a whole family is nobody in particular
 * @param facts what the words say about that person: of two daughters it is the one who lives there
 */
export function membersMeant(
  people: readonly Member[],
  relation: Relation,
  text: string,
  facts: Situation,
): Member[] {
  if (relation === 'family') return [];
  const words = bareWords(text);
  const said = words.flatMap((word) => {
    const kin = KIN_WORDS[word];
    return kin && KIN[kin] === relation ? [kin] : [];
  });
  const fitting = people.filter(({ kin }) => {
    const isGeneral = kin === relation;
    return KIN[kin] === relation && (said.length === 0 || isGeneral || said.includes(kin));
  });

  const called = fitting.filter(({ name }) => name && includesName(words, name));
  if (called.length > 0) return called;
  return fitting.toSorted((a, b) => agreeing(b, facts) - agreeing(a, facts));
}

/**
 * Somebody whom words name without saying how they are related. A name can be a common word ("Bill", "Will"),
 * so it counts only where it stands as a name: "Bill's claim", "claim for Bill", or in the middle with a capital.
 */
export function memberNamed(people: readonly Member[], text: string): Member | undefined {
  return people.find(({ name }) => {
    if (!name) return false;
    const plain = name.replace(/[^\p{L}\p{N} -]/gu, '.');
    const owned = new RegExp(`(?<!\\p{L})(?:(?:for|para|de)\\s+${plain}|${plain}['’]s)(?!\\p{L})`, 'iu');
    const capital = new RegExp(`[\\p{L}\\p{N},] +${plain}(?!\\p{L})`, 'u');
    return owned.test(text) || (/^\p{Lu}/u.test(name) && capital.test(text));
  });
}

/** Somebody of the household from a value of unknown shape: what does not exist is not known. Null without a kin. */
export function memberFrom(id: string, value: unknown): Member | null {
  if (typeof value !== 'object' || value === null) return null;
  const given = value as Record<string, unknown>;
  if (typeof given.kin !== 'string' || !Object.hasOwn(KIN, given.kin)) return null;
  const known = PROFILE_FIELDS.filter((field) => FIELD_VALUES[field].some((one) => one === given[field]));
  const name = nameFrom(given.name);
  return {
    id,
    kin: given.kin as Kin,
    ...(name && { name }),
    ...Object.fromEntries(known.map((field) => [field, given[field]])),
  };
}

/** People by their id, as they are stored. */
export type People = Readonly<Record<string, Omit<Member, 'id'>>>;

const ID = /^[a-z0-9]{1,24}$/;

/** The people in a value of unknown shape: who can't be read is left out, and who is too many. */
export function peopleFrom(value: unknown): People {
  const isRecord = typeof value === 'object' && value !== null && !Array.isArray(value);
  const given = isRecord ? Object.entries(value) : [];
  const people = given
    .flatMap(([id, one]) => (ID.test(id) ? (memberFrom(id, one) ?? []) : []))
    .sort((a, b) => (a.id < b.id ? -1 : 1))
    .slice(0, MAX_PEOPLE);
  return Object.fromEntries(people.map(({ id, ...one }) => [id, one]));
}

/** The people in the order in which they were added: ids begin with a time. */
export const peopleInOrder = (people: People): Member[] =>
  Object.keys(people)
    .sort()
    .map((id) => ({ id, ...people[id]! }));

/** People by their ids again. */
export const byId = (people: readonly Member[]) => Object.fromEntries(people.map((one) => [one.id, one]));

/** A name as it is kept: one line, not too long. Undefined where nothing is left of it. */
export function nameFrom(value: unknown): string | undefined {
  if (typeof value !== 'string') return undefined;
  const line = value.replace(/[\s\p{C}]+/gu, ' ').trim();
  return [...line].slice(0, MAX_NAME).join('').trim() || undefined;
}

/** "Emmas" is what bare words leave of "Emma's". */
function includesName(words: readonly string[], name: string): boolean {
  const own = bareWords(name).join(' ');
  return own !== '' && ` ${words.join(' ')} `.match(new RegExp(` ${own}s? `)) !== null;
}

/** How many of the facts are true of somebody. */
function agreeing(member: Member, facts: Situation): number {
  return PROFILE_FIELDS.filter((field) => facts[field] !== undefined && facts[field] === member[field])
    .length;
}
