/** Whom some words are about: the person who asks, or somebody of theirs. */
import {
  CARE_WORDS,
  POSSESSIVES,
  RELATION_WORDS,
  RELATIONS,
  type Relation,
  SELF,
  THEIR,
} from '../../data/relatives.ts';

const relationByWord = new Map(
  RELATIONS.flatMap((relation) => RELATION_WORDS[relation].map((word) => [word, relation] as const)),
);

/** The relation that a bare word names; undefined for any other word. */
export const relationOf = (word: string | undefined): Relation | undefined => relationByWord.get(word ?? '');

/** Verbs after which a relation is the one who wants something, or about whom it is. */
const NEEDS = new Set([
  ...[
    'needs',
    'need',
    'wants',
    'want',
    'has',
    'got',
    'had',
    'gets',
    'cant',
    'cannot',
    'isnt',
    'didnt',
    'lost',
    'broke',
  ],
  ...['necesita', 'necesitan', 'quiere', 'tiene', 'perdio', 'no'],
]);

/**
 * The relation that a request is about; undefined where it is about the person who asks.
 *
 * A relation counts where it is somebody's own ("my wife", "for our son") or wants something ("son needs
 * glasses"). It does not count where the person speaks of their own matter afterwards: in "my mom is on
 * Medicare, I'm active duty, check my referral" the referral is not the mother's. One who was only spoken of
 * counts again with something of theirs: "my father is retired … check his claim".
 * @param isStatus whether the status of the relative at a place is told: "my husband is retired" describes, and
 * asks nothing
 * @param tellsStatus whether a status begins at a place: "I am on TRICARE For Life" asks nothing either
 */
export function relationIn(
  words: readonly string[],
  isStatus: (at: number) => boolean = () => false,
  tellsStatus: (at: number) => boolean = () => false,
): { relation: Relation; sure: boolean } | undefined {
  let found: { relation: Relation; sure: boolean } | undefined;
  let spokenOf: Relation | undefined;
  words.forEach((_, at) => {
    // The second of a pair: "wife and kids" was heard at its first.
    if (found && words[at - 1] === 'and' && relationOf(words[at])) return;
    const relation = relationAt(words, at);
    if (relation && isMeant(words, at)) {
      spokenOf = relation;
      const sure = wantsSomething(words, at);
      // In "a dentist for my son, my husband is at sea" the second is only mentioned.
      if (!isStatus(at) && (sure || !found?.sure)) found = { relation, sure };
    } else if (spokenOf && isTheirs(words, at)) found = { relation: spokenOf, sure: true };
    else if (found && speaksOfOwn(words, at, tellsStatus)) found = undefined;
  });
  return found;
}

/** "ex husband" is two words for one relation, and "my wife and kids" are the family. */
function relationAt(words: readonly string[], at: number): Relation | undefined {
  const relation = relationOf(words[at]);
  if (relation === 'spouse' && words[at - 1] === 'ex') return 'former-spouse';
  if (relation && words[at + 1] === 'and' && relationOf(words[at + 2])) return 'family';
  return relation;
}

/** "my wife's referral", "for my wife", "wife needs": more than a mention. */
function wantsSomething(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 2), at);
  const isFor = before.some((word) => word === 'for' || word === 'para' || word === 'de');
  return isFor || NEEDS.has(words[at + 1] ?? '') || /(?:[dbe]s|wifes|moms|sons|daughters)$/.test(words[at]!);
}

function isMeant(words: readonly string[], at: number): boolean {
  const before = words.slice(Math.max(0, at - 3), at);
  const relation = relationOf(words[at]);
  // "Son braces claim" begins with whom it is about; "family practice" does not.
  const isFirst = at === 0 && (relation === 'spouse' || relation === 'child');
  const isOwn =
    before.some((word) => POSSESSIVES.includes(word)) || before.at(-1) === 'for' || before.at(-1) === 'para';
  return isOwn || isFirst || NEEDS.has(words[at + 1] ?? '');
}

/** "his claim", "her hospital bill", "for him", "he paid": something for somebody spoken of before. */
function isTheirs(words: readonly string[], at: number): boolean {
  const [word = '', next = '', afterNext = ''] = words.slice(at, at + 3);
  if ((word === 'him' || word === 'her') && ['for', 'help', 'helping'].includes(words[at - 1]!)) return true;
  if (['he', 'she', 'shed', 'hed'].includes(word) && THEY_NEED.has(next)) return true;
  return THEIR.includes(word) && (CARE_WORDS.includes(next) || CARE_WORDS.includes(afterNext));
}

/** What he or she does whose matter it is. */
const THEY_NEED = new Set(['needs', 'would', 'paid', 'pays', 'owes', 'necesita', 'pago']);

/** "my referral", "I need": something of the person's own, whatever was said about others before. */
function speaksOfOwn(words: readonly string[], at: number, tellsStatus: (at: number) => boolean): boolean {
  const [word = '', next = '', afterNext = ''] = words.slice(at, at + 3);
  if (word === 'my' || word === 'mi') return !relationOf(next) && !relationOf(afterNext) && !SHARED.has(next);
  if (!SELF.includes(word) || !OWN_WANTS.has(next)) return false;
  // "I am 61" and "I am on Medicare" tell of oneself, and ask for nothing.
  return !/^\d/.test(afterNext) && ![2, 3, 4].some((ahead) => tellsStatus(at + ahead));
}

/** "My insurance", "my tricare": what a family has together says nothing about whose matter it is. */
const SHARED = new Set([
  'tricare',
  'insurance',
  'plan',
  'family',
  'house',
  'home',
  'ex',
  'seguro',
  'oldest',
  'youngest',
  'late',
]);
const OWN_WANTS = new Set(['have', 'got', 'was', 'am', 'had', 'lost', 'forgot']);
