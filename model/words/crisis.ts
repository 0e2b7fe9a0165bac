/** Finds words of people in danger. Fixed patterns and no guessing: the same words always give the same answer. */
import { CRISIS_WORDS, NO_CRISIS } from '../../data/crisis-words.ts';

const topics = CRISIS_WORDS.map(({ topic, say }) => ({ topic, pattern: anyOf(say) }));
const harmless = anyOf(NO_CRISIS);

/**
 * The id of the urgent topic that some words call for; null for all other words.
 * @param words bare words, as `plainWords` gives them
 */
export function crisisIn(words: readonly string[]): string | null {
  // A stop in place of what is taken out: no pattern reaches across it.
  const text = ` ${words.join(' ')} `.replace(harmless, '.');
  return topics.find(({ pattern }) => text.search(pattern) >= 0)?.topic ?? null;
}

/** One expression for several, which matches whole words only. */
function anyOf(patterns: readonly string[]): RegExp {
  return new RegExp(`(?<= )(?:${patterns.join('|')})(?= )`, 'g');
}
