import { HINTS, PORTAL_NAMES, STATE_NAMES, TOWARD } from '../data/hints';
import type { State } from '../data/vocabulary';
import { positionOf } from './places';
import type { Situation } from './situation';

const stateNames = Object.entries(STATE_NAMES)
  .flatMap(([state, names]) => names.map((name) => ({ state: state as State, words: name.split(' ') })))
  .sort((a, b) => b.words.length - a.words.length);
const portalNames = Object.entries(PORTAL_NAMES).flatMap(([named, names]) =>
  names.map((name) => ({ words: name.split(' '), facts: { named } })),
);
const hints = HINTS.flatMap(({ say, ...facts }) =>
  say.map((phrase) => ({ words: phrase.split(' '), facts })),
);
const sayings = [...hints, ...portalNames];

const AGE_BEFORE = new Set(['im', 'am', 'is', 'age', 'aged', 'turned', 'over', 'tengo', 'tiene', 'edad']);
const AGE_AFTER = new Set(['years', 'yrs', 'yr', 'yo', 'anos', 'year']);

/**
 * What bare words say about the person who typed them: "in Germany", "my reservist husband", "over
 * 65". For each field the longest phrase counts, so that "retiree spouse" beats "retiree". Of two
 * places the one somebody moves to counts.
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
  if (saysOver65(words)) found.status = 'tfl';
  const state = stateIn(words);
  if (!state) return found;
  // A named state is more exact than a region taken from another word.
  const { region: _region, ...others } = found;
  return { ...others, state };
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

function stateIn(words: readonly string[]): State | undefined {
  const found: { state: State; after: string }[] = [];
  for (let at = 0; at < words.length; at++) {
    // The names are sorted: "west virginia" is not virginia.
    const here = stateNames.find(({ words: name }) => name.every((word, i) => words[at + i] === word));
    if (!here) continue;
    found.push({ state: here.state, after: words[at - 1] ?? '' });
    at += here.words.length - 1;
  }
  const target = found.find(({ after }) => TOWARD.includes(after));
  return (target ?? found.at(-1))?.state;
}
