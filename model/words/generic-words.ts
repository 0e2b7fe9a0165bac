/** Words around a portal's name that ask for nothing but the portal. */
import { TROUBLE_WORDS, WANTED_WORDS, type Wanted } from '../../data/name-words.ts';
import { distance } from './distance.ts';

/** A stretch of words. */
interface Span {
  at: number;
  length: number;
}

const MAX_PHRASE = 3;
/** Shorter words have too many neighbors to guess. */
const MIN_FOR_A_SLIP = 5;

/** What is asked for, the most telling first. */
const ORDER = Object.keys(WANTED_WORDS) as Wanted[];
const wantedBy = new Map<string, Wanted>();
for (const wanted of ORDER) {
  for (const phrase of WANTED_WORDS[wanted]) wantedBy.set(phrase.replaceAll(' ', ''), wanted);
}

const trouble = new Set(TROUBLE_WORDS.map((phrase) => phrase.replaceAll(' ', '')));

/**
 * What words want of a portal, or null where they ask for something else.
 * @param names where the names stand
 * @param also further words that go with these names
 */
export function wantedBeside(
  words: readonly string[],
  names: readonly Span[],
  also: readonly string[],
): Wanted | null {
  const met = new Set<Wanted>(['open']);
  let isTrouble = false;
  for (let at = 0; at < words.length; ) {
    const name = names.find((span) => span.at === at);
    const next = names.find((span) => span.at > at)?.at ?? words.length;
    const step = name ?? genericAt(words.slice(at, next), also);
    if (!step) return null;
    if ('wanted' in step) met.add(step.wanted);
    isTrouble ||= 'isTrouble' in step;
    at += step.length;
  }
  // Trouble with a sign-in asks for more than the portal: a new password, another way in.
  if (isTrouble && met.has('sign-in')) return null;
  return ORDER.find((wanted) => met.has(wanted))!;
}

/** The longest phrase that words begin with and that asks for nothing but the portal. */
function genericAt(
  words: readonly string[],
  also: readonly string[],
): { length: number; wanted: Wanted; isTrouble?: true } | null {
  for (let length = Math.min(MAX_PHRASE, words.length); length > 0; length--) {
    const phrase = words.slice(0, length).join('');
    const wanted = wantedBy.get(phrase);
    if (wanted) return { length, wanted };
    if (trouble.has(phrase)) return { length, wanted: 'open', isTrouble: true };
  }
  const [word = ''] = words;
  // A single letter is a slip of the finger.
  if (word.length === 1 || also.includes(word)) return { length: 1, wanted: 'open' };
  const wanted = word.length < MIN_FOR_A_SLIP ? undefined : nearly(word);
  return wanted ? { length: 1, wanted } : null;
}

/** "webiste", "potral": one slip. */
function nearly(word: string): Wanted | undefined {
  for (const [generic, wanted] of wantedBy) {
    if (generic.length >= MIN_FOR_A_SLIP && distance(word, generic, 1) <= 1) return wanted;
  }
  return undefined;
}
