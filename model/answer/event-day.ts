/** The day of a life event, as somebody told it in their own words. */
import type { IsoDate } from '../../data/schema.ts';
import { addDays } from '../time/days.ts';
import type { SpokenDay } from '../time/spoken-day.ts';
import { eventsTold } from './plan-words.ts';

export interface EventDay {
  /** Id of a life event. */
  event: string;
  /** Absent where the words name the event and no day. */
  day?: IsoDate;
  /** Whether the words are vague ("in March"): the person should check the day. */
  isAbout: boolean;
}

/** A birth is no further ahead than this. */
const MAX_DAYS_TO_BIRTH = 290;

/**
 * What some words say about the events that a deadline counts from; null where they name none of these, and no day.
 * @param events ids of life events; a day beside no event belongs to the first
 */
export function eventDay(words: string, events: readonly string[], today: IsoDate): EventDay | null {
  const read = readDay(words, events, today);
  const isTooFar = read?.event === 'birth' && (read.day ?? '') > addDays(today, MAX_DAYS_TO_BIRTH);
  return isTooFar ? readDay(words, events, today, true) : read;
}

function readDay(
  words: string,
  events: readonly string[],
  today: IsoDate,
  isPast?: boolean,
): EventDay | null {
  const { told, free } = eventsTold(words, today, isPast);
  const named = told.find(({ event }) => events.includes(event));
  const [first] = events;
  if (named) return { event: named.event, ...dayFrom(named.when) };
  if (told.length > 0 || first === undefined || !free) return null;
  return { event: first, ...dayFrom(free) };
}

function dayFrom(when: SpokenDay | undefined): Omit<EventDay, 'event'> {
  const day = when?.isLimit ? undefined : (when?.day ?? when?.about);
  return { ...(day !== undefined && { day }), isAbout: when?.about !== undefined };
}
