/** What the words around a day say of its time, and how near words are to a day. */
import { CLAUSE_ENDS, CONDITION_WORDS, FUTURE_WORDS, PAST_WORDS } from '../../data/event-words.ts';
import type { TenseAt } from '../time/spoken-day.ts';

/** Where something stands in a text. */
export interface Place {
  at: number;
  end: number;
}

/** Letters that a day counts as further from words in another clause, and from words that follow it. */
const OTHER_CLAUSE = 40;
const AFTER = 5;

const CLAUSE_END = new RegExp(CLAUSE_ENDS, 'g');

/** All places of some patterns of whole words in a text. */
export function placesOf(patterns: readonly string[], text: string): Place[] {
  return patterns.flatMap((pattern) =>
    [...text.matchAll(new RegExp(`(?<![a-z0-9])(?:${pattern})(?![a-z0-9])`, 'g'))].map(
      ({ index, 0: all }) => ({
        at: index,
        end: index + all.length,
      }),
    ),
  );
}

/** How far words are from a day, in letters: those of the same clause and before it are the nearest. */
export function apart(words: Place, day: Place, text: string): number {
  const isAfter = words.at >= day.end;
  const [from, to] = isAfter ? [day.end, words.at] : [words.end, day.at];
  // The words may be a part of the day: "5 weeks ago".
  if (from > to) return 0;
  const isOther = text.slice(from, to).search(CLAUSE_END) >= 0;
  return to - from + (isAfter ? AFTER : 0) + (isOther ? OTHER_CLAUSE : 0);
}

/** The tense of each day in a text: that of the nearest word which has one. */
export function tenseIn(text: string): TenseAt {
  const past = placesOf(PAST_WORDS, text);
  const future = placesOf(FUTURE_WORDS, text);
  const conditions = placesOf(CONDITION_WORDS, text);
  return (at, end) => {
    const nearest = (places: readonly Place[]) =>
      Math.min(Infinity, ...places.map((place) => apart(place, { at, end }, text)));
    const clause = [...text.slice(0, at).matchAll(CLAUSE_END)].at(-1)?.index ?? 0;
    const isCondition = conditions.some((place) => place.at >= clause && place.end <= at);
    if (nearest(past) < nearest(future)) {
      // Past words of another clause may be about another matter: "PCS on 12/15, and the baby was born".
      return isCondition || nearest(past) > OTHER_CLAUSE ? 'either' : 'past';
    }
    return isCondition || future.length > 0 ? 'future' : 'open';
  };
}
