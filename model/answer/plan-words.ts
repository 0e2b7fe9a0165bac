/** Which life events some words name, when, and what the words say about the person. */
import { EVENT_WORDS, FUTURE_WORDS, PAST_WORDS, PLAN_WORDS } from '../../data/event-words.ts';
import type { IsoDate } from '../../data/schema.ts';
import { type SpokenDay, spokenDays } from '../time/spoken-day.ts';
import { hintsIn } from '../words/hints.ts';
import { plainWords } from '../words/words.ts';
import type { Situation } from './situation.ts';

export interface SpokenEvent {
  /** Id of a life event. */
  event: string;
  /** Absent where the words name none, or only the month. */
  day?: IsoDate;
  /** 1 to 12, where they name only the month. */
  month?: number;
}

export interface PlanWords {
  /** In the order of the text; each event once. */
  events: SpokenEvent[];
  /** A day that belongs to no event: the person picks which. */
  day?: IsoDate;
  facts: Situation;
}

/** Longer texts are no plan. */
const MAX_CHARACTERS = 300;

/**
 * Reads "PCS June 10 from Fort Hood to Germany, baby due in March". Each day goes to the event that is nearest to
 * it. Never throws, whatever the words are.
 */
export function planWords(words: string, today: IsoDate): PlanWords {
  const { told, free } = eventsTold(words, today);
  return {
    events: told.map(({ event, when }) => ({ event, ...exact(when) })),
    ...(free?.day && { day: free.day }),
    facts: hintsIn(plainWords(words)).facts,
  };
}

/**
 * The events that some words name, each with the day nearest to it, and a day that belongs to none of them.
 * @param isPast whether a day without a year is one that has passed; by the words where absent
 */
export function eventsTold(
  words: string,
  today: IsoDate,
  isPast?: boolean,
): { told: { event: string; when?: SpokenDay }[]; free?: SpokenDay } {
  const text = plainText(words);
  const speaks = (list: readonly string[]) => list.some((word) => placeOf(word, text) >= 0);
  const days = spokenDays(text, today, isPast ?? (speaks(PAST_WORDS) && !speaks(FUTURE_WORDS)));
  const events = eventsIn(text);
  const told = new Map<string, SpokenDay>();
  const pairs = events.flatMap((event) =>
    days.map((day) => ({ event, day, apart: Math.abs(event.at - day.at) })),
  );
  for (const { event, day } of pairs.sort((a, b) => a.apart - b.apart)) {
    if (!told.has(event.event) && ![...told.values()].includes(day)) told.set(event.event, day);
  }
  const [free] = events.length === 0 ? days : [];
  return {
    told: events.map(({ event }) => {
      const when = told.get(event);
      return { event, ...(when && { when }) };
    }),
    ...(free && { free }),
  };
}

/**
 * The event of which somebody wants the whole plan: "PCS checklist June 10", "what do I have to do when I retire".
 * Null for words that only mention one.
 */
export function planAsked(words: string, today: IsoDate): SpokenEvent | null {
  const text = plainText(words);
  if (!PLAN_WORDS.some((pattern) => placeOf(pattern, text) >= 0)) return null;
  return planWords(words, today).events[0] ?? null;
}

function plainText(words: string): string {
  return words
    .slice(0, MAX_CHARACTERS)
    .normalize('NFD')
    .replace(/\p{Mark}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9/,.-]+/g, ' ');
}

/** The plan asks for the day where only the month is told. */
function exact(spoken: SpokenDay | undefined): { day?: IsoDate; month?: number } {
  if (!spoken) return {};
  const { day, month } = spoken;
  return { ...(day !== undefined && { day }), ...(month !== undefined && { month }) };
}

/** The first word of each event; words that one event has taken belong to no other. */
function eventsIn(text: string): { event: string; at: number }[] {
  return EVENT_WORDS.flatMap(([event, words]) => {
    const places = words.map((word) => placeOf(word, text)).filter((at) => at >= 0);
    return places.length > 0 ? [{ event, at: Math.min(...places) }] : [];
  }).sort((a, b) => a.at - b.at);
}

function placeOf(word: string, text: string): number {
  return text.search(new RegExp(`(?<![a-z0-9])${word}(?![a-z0-9])`));
}
