import { FAMILY_OF, HINTS, LINKS, PORTAL_NAMES, RELATIVES, SELF, STATUS_WORDS } from '../../data/hints.ts';
import type { Status } from '../../data/vocabulary.ts';
import type { Situation } from '../answer/situation.ts';
import { homeIn, positionOf } from './places.ts';

const portalNames = Object.entries(PORTAL_NAMES).flatMap(([named, names]) =>
  names.map((name) => ({ words: name.split(' '), facts: { named } })),
);
const hints = HINTS.flatMap(({ say, ...facts }) =>
  say.map((phrase) => ({ words: phrase.split(' '), facts })),
);
const sayings = [...hints, ...portalNames];
const statuses = STATUS_WORDS.flatMap(({ say, status }) =>
  say.map((phrase) => ({ words: phrase.split(' '), status })),
);

const AGE_BEFORE = new Set(['im', 'am', 'is', 'age', 'aged', 'turned', 'over', 'tengo', 'tiene', 'edad']);
const AGE_AFTER = new Set(['years', 'yrs', 'yr', 'yo', 'anos', 'year']);

/**
 * What bare words say about the person who typed them: "in Germany", "my reservist husband", "over
 * 65". For each field the longest phrase counts; for the status see `statusIn`, for places `homeIn`.
 */
export function hintsIn(words: readonly string[]): Situation {
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
  const status = statusIn(words);
  if (status) found.status = status;
  const home = homeIn(words);
  if (!home.state && !home.region) return found;
  // A named place is more exact than a region taken from another word.
  const { region: _region, ...others } = found;
  return { ...others, ...home };
}

/** The person's own status, or what it is through the relative whose status the words tell. */
function statusIn(words: readonly string[]): Status | undefined {
  if (saysOver65(words)) return 'tfl';
  for (const { words: phrase, status } of statuses) {
    const at = positionOf(phrase, words);
    if (at < 0) continue;
    const family = FAMILY_OF[status];
    return family && ofRelative(words, at, phrase.length) ? family : status;
  }
  return undefined;
}

/** Whether the words at a place tell of a relative: "husband is (retired)", "(reservist) husband". */
function ofRelative(words: readonly string[], at: number, length: number): boolean {
  let before = at - 1;
  while (LINKS.includes(words[before] ?? '')) before--;
  if (RELATIVES.includes(words[before] ?? '')) return true;
  return RELATIVES.includes(words[at + length] ?? '') && !SELF.includes(words[at - 1] ?? '');
}

/** An age of 65 or more: "im 83", "78 years old", "tengo 70 anos". TRICARE For Life starts there. */
function saysOver65(words: readonly string[]): boolean {
  return words.some((word, i) => {
    const age = /^\d{2,3}$/.test(word) ? Number(word) : 0;
    if (age < 65 || age > 110) return false;
    const [before = '', after = ''] = [words[i - 1], words[i + 1]];
    return AGE_BEFORE.has(before) || AGE_AFTER.has(after);
  });
}
