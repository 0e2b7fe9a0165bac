/** Which life events some words name, when, and what the words say about the person. */
import { EVENT_WORDS, PLAN_WORDS } from '../../data/event-words.ts';
import type { IsoDate } from '../../data/schema.ts';
import { addDays } from '../time/days.ts';
import { type SpokenDay, spokenDays, type TenseAt } from '../time/spoken-day.ts';
import { hintsIn } from '../words/hints.ts';
import { plainWords } from '../words/words.ts';
import type { Situation } from './situation.ts';
import { apart, type Place, placesOf, tenseIn } from './tense.ts';

export interface SpokenEvent {
  /** Id of a life event. */
  event: string;
  /** Absent where the words name none. */
  day?: IsoDate;
  /** The words are vague ("in March"): the day is the earliest that they may mean, and to be checked. */
  isAbout?: boolean;
}

export interface PlanWords {
  /** In the order of the text; each event once. */
  events: SpokenEvent[];
  /** A day that belongs to no event: the person picks which. */
  day?: IsoDate;
  facts: Situation;
}

/** A birth is no further ahead than this. */
const MAX_DAYS_TO_BIRTH = 290;

/** Longer texts are no plan. */
const MAX_CHARACTERS = 300;

/**
 * Reads "PCS June 10 from Fort Hood to Germany, baby due in March". Each day goes to the event that is nearest to
 * it. Never throws, whatever the words are.
 */
export function planWords(words: string, today: IsoDate): PlanWords {
  const { told, free } = eventsTold(words, today);
  return {
    events: told.map(({ event, when }) => ({ event, ...dayFrom(when) })),
    ...(free?.day && { day: free.day }),
    facts: hintsIn(plainWords(words)).facts,
  };
}

/**
 * The events that some words name, each with the day nearest to it, and a day that belongs to none of them.
 * @param other the event of which a day is that belongs to none
 */
export function eventsTold(words: string, today: IsoDate, other = ''): EventsTold {
  const text = plainText(words);
  const read = readEvents(text, today, tenseIn(text));
  const isTooFar = (event: string, when: SpokenDay | undefined) =>
    event === 'birth' && (when?.day ?? when?.about ?? '') > addDays(today, MAX_DAYS_TO_BIRTH);
  const isAsTold = !read.told.some(({ event, when }) => isTooFar(event, when)) && !isTooFar(other, read.free);
  if (isAsTold) return read;
  const past = readEvents(text, today, () => 'past');
  return {
    told: read.told.map((one, i) => (isTooFar(one.event, one.when) ? past.told[i]! : one)),
    ...(read.free && { free: isTooFar(other, read.free) ? past.free! : read.free }),
  };
}

interface EventsTold {
  told: { event: string; when?: SpokenDay }[];
  free?: SpokenDay;
}

function readEvents(text: string, today: IsoDate, tenseAt: TenseAt): EventsTold {
  const days = spokenDays(text, today, tenseAt);
  const events = eventsIn(text);
  const told = new Map<string, SpokenDay>();
  const pairs = events.flatMap(({ event, places }) =>
    days.map((day) => ({ event, day, apart: Math.min(...places.map((place) => apart(place, day, text))) })),
  );
  for (const { event, day } of pairs.sort((a, b) => a.apart - b.apart)) {
    if (!told.has(event) && ![...told.values()].includes(day)) told.set(event, day);
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

/** The day that words tell of an event, exact or not; none where they only name its last day. */
export function dayFrom(when: SpokenDay | undefined): { day?: IsoDate; isAbout?: boolean } {
  const day = when?.isLimit ? undefined : (when?.day ?? when?.about);
  return day === undefined ? {} : { day, ...(when?.about !== undefined && { isAbout: true }) };
}

/**
 * The event of which somebody wants the whole plan: "PCS checklist June 10", "what do I have to do when I retire".
 * Null for words that only mention one.
 */
export function planAsked(words: string, today: IsoDate): SpokenEvent | null {
  const text = plainText(words);
  if (placesOf(PLAN_WORDS, text).length === 0) return null;
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

/** Events in the order of the text; words that one event has taken belong to no other. */
function eventsIn(text: string): { event: string; places: Place[] }[] {
  return EVENT_WORDS.map(([event, words]) => ({ event, places: placesOf(words, text) }))
    .filter(({ places }) => places.length > 0)
    .sort((a, b) => firstOf(a.places) - firstOf(b.places));
}

function firstOf(places: readonly Place[]): number {
  return Math.min(...places.map(({ at }) => at));
}
