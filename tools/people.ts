/** Reads the household of a line for `ask`. */
import { KIN, KIN_WORDS, KINS } from '../data/kin.ts';
import { FIELD_VALUES, PROFILE_FIELDS } from '../data/vocabulary.ts';
import { MAX_NAME, MAX_PEOPLE, type Member, memberFrom } from '../model/answer/household.ts';
import { type Profile, profileFrom } from '../model/answer/situation.ts';
import { relationOf } from '../model/words/people.ts';
import { bareWords } from '../model/words/words.ts';
import { fieldsOf, LineError } from './json-lines.ts';

/**
 * The person who asks and the others of a household, from the fields `profile` and `people`. Somebody of
 * `people` with the relation `self` is the person who asks, and counts more than `profile`.
 * @throws LineError for a value of `people` that does not exist
 */
export function householdOf(fields: Record<string, unknown>): { me: Profile; people: Member[] } {
  const me = profileFrom(fields.profile);
  if (fields.people === undefined) return { me, people: [] };
  if (!Array.isArray(fields.people)) throw new LineError('"people" must be a list');
  const given = fields.people.map(checked);
  const own = given.filter(({ relation }) => relation === 'self');
  const others = given.filter(({ relation }) => relation !== 'self');
  if (others.length > MAX_PEOPLE) throw new LineError(`"people" must be at most ${MAX_PEOPLE}`);
  return {
    me: { ...me, ...profileFrom(own[0]) },
    people: others.flatMap((one, at) => memberFrom(`${at}`, { ...one, kin: kinOf(one.relation) }) ?? []),
  };
}

/** One of the people, with every value in order. */
function checked(value: unknown, at: number): Record<string, unknown> {
  const one = fieldsOf(value);
  const name = (field: string) => `"people[${at}].${field}"`;
  if (one.relation !== 'self' && kinOf(one.relation) === undefined) {
    throw new LineError(`${name('relation')} must be one of: self, ${KINS.join(', ')}`);
  }
  if (one.name !== undefined && (typeof one.name !== 'string' || one.name.length > MAX_NAME)) {
    throw new LineError(`${name('name')} must be a text of at most ${MAX_NAME} letters`);
  }
  for (const field of PROFILE_FIELDS) {
    const allowed: readonly unknown[] = FIELD_VALUES[field];
    if (one[field] !== undefined && one[field] !== 'unset' && !allowed.includes(one[field])) {
      throw new LineError(`${name(field)} must be one of: ${allowed.join(', ')}`);
    }
  }
  return one;
}

/** A kin, or a word for one: "mom", "stepson", "kid". */
function kinOf(relation: unknown): string | undefined {
  if (typeof relation !== 'string') return undefined;
  if (Object.hasOwn(KIN, relation)) return relation;
  const [word = '', ...more] = bareWords(relation);
  return more.length === 0 ? (KIN_WORDS[word] ?? relationOf(word)) : undefined;
}
