/** The day of a life event, as somebody told it in their own words. */
import type { IsoDate } from '../../data/schema.ts';
import { dayFrom, eventsTold } from './plan-words.ts';

export interface EventDay {
  /** Id of a life event. */
  event: string;
  /** Absent where the words name the event and no day. */
  day?: IsoDate;
  /** Whether the words are vague ("in March"): the person should check the day. */
  isAbout: boolean;
}

/**
 * What some words say about the events that a deadline counts from; null where they name none of these, and no day.
 * @param events ids of life events; a day beside no event belongs to the first
 */
export function eventDay(words: string, events: readonly string[], today: IsoDate): EventDay | null {
  const { told, free } = eventsTold(words, today, events[0]);
  const named = told.find(({ event }) => events.includes(event));
  const [first] = events;
  if (named) return { event: named.event, isAbout: false, ...dayFrom(named.when) };
  if (told.length > 0 || first === undefined || !free) return null;
  return { event: first, isAbout: false, ...dayFrom(free) };
}
