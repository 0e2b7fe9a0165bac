import { HINTS, STATE_NAMES, TOWARD } from '../data/hints';
import type { State } from '../data/vocabulary';
import type { Situation } from './situation';

const stateNames = Object.entries(STATE_NAMES).flatMap(([state, names]) =>
  names.map((name) => ({ state: state as State, words: name.split(' ') })),
);
const hints = HINTS.flatMap(({ say, ...facts }) =>
  say.map((phrase) => ({ words: phrase.split(' '), facts })),
);

/**
 * What bare words say about the person who typed them: "in Germany", "my reservist husband", "over
 * 65". For each field the longest phrase counts, so that "retiree spouse" beats "retiree". Of two
 * places the one somebody moves to counts.
 */
export function hintsIn(words: readonly string[]): Situation {
  const found: Situation = {};
  const lengths: Record<string, number> = {};
  for (const { words: phrase, facts } of hints) {
    if (positionOf(phrase, words) < 0) continue;
    for (const [field, value] of Object.entries(facts)) {
      if (phrase.length <= (lengths[field] ?? 0)) continue;
      lengths[field] = phrase.length;
      Object.assign(found, { [field]: value });
    }
  }
  const state = stateIn(words);
  if (!state) return found;
  // A named state is more exact than a region taken from another word.
  const { region: _region, ...others } = found;
  return { ...others, state };
}

function stateIn(words: readonly string[]): State | undefined {
  const found = stateNames
    .map(({ state, words: name }) => ({ state, name, at: positionOf(name, words) }))
    .filter(({ at }) => at >= 0)
    // "west virginia" is not virginia.
    .filter(
      ({ name, at }, _, all) => !all.some((other) => other.name.length > name.length && covers(other, at)),
    );
  const target = found.find(({ at }) => TOWARD.includes(words[at - 1] ?? ''));
  return (target ?? found.at(-1))?.state;
}

function covers({ at, name }: { at: number; name: string[] }, position: number): boolean {
  return at <= position && position < at + name.length;
}

function positionOf(phrase: readonly string[], words: readonly string[]): number {
  const last = words.length - phrase.length;
  for (let start = 0; start <= last; start++) {
    if (phrase.every((word, i) => words[start + i] === word)) return start;
  }
  return -1;
}
