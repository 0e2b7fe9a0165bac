/** Deadlines that a person saved: an event of their life and its day; the last day follows by the rules. */
import type { IsoDate } from '../../data/schema.ts';
import type { Region } from '../../data/vocabulary.ts';
import { daysLeft, eventWindow, type WindowEvent } from './calendar.ts';

export interface SavedDeadline {
  /** Id of a life event. */
  event: string;
  /** The day of the event itself. */
  day: IsoDate;
  /** Whose it is, by the id of somebody of the household; absent for the person who asks. */
  person?: string | undefined;
}

/** `Event`: what is known of the event where the deadline is shown. */
export interface DueDeadline<Event extends WindowEvent> extends SavedDeadline {
  about: Event;
  first: IsoDate;
  last: IsoDate;
  /** 0 on the last day, negative afterwards. */
  daysLeft: number;
}

/** The most deadlines that are kept. */
const MAX_SAVED = 20;

/** One deadline worked out; null for an event that the data does not know. */
export function due<Event extends WindowEvent>(
  saved: SavedDeadline,
  events: readonly Event[],
  region: Region | undefined,
  today: IsoDate,
): DueDeadline<Event> | null {
  const about = events.find(({ id }) => id === saved.event);
  if (!about) return null;
  const { first, last } = eventWindow(about, saved.day, region);
  return { ...saved, about, first, last, daysLeft: daysLeft(last, today) };
}

/** Where others of the household live, by their ids. */
export type Regions = Readonly<Record<string, { region?: Region | undefined }>>;

/**
 * Saved deadlines worked out, the nearest first; those that have passed come last.
 * @param region of the person who asks, and of everybody of whom `people` knows none
 */
export function dueInOrder<Event extends WindowEvent>(
  all: readonly SavedDeadline[],
  events: readonly Event[],
  region: Region | undefined,
  today: IsoDate,
  people: Regions = {},
): DueDeadline<Event>[] {
  const past = (deadline: DueDeadline<Event>) => (deadline.daysLeft < 0 ? 1 : 0);
  return all
    .flatMap((saved) => due(saved, events, people[saved.person ?? '']?.region ?? region, today) ?? [])
    .sort((a, b) => past(a) - past(b) || a.last.localeCompare(b.last));
}

/** The list with one more deadline; the same one is not kept twice, and the oldest gives way. */
export function withDeadline(all: readonly SavedDeadline[], one: SavedDeadline): SavedDeadline[] {
  return [...withoutDeadline(all, one), one].slice(-MAX_SAVED);
}

/** A list from outside, each deadline once, and not more of them than are kept. */
export function savable(all: readonly SavedDeadline[]): SavedDeadline[] {
  const byName = new Map(all.map((one) => [nameOf(one), one]));
  return [...byName.values()].slice(-MAX_SAVED);
}

export function withoutDeadline(all: readonly SavedDeadline[], one: SavedDeadline): SavedDeadline[] {
  return all.filter((other) => nameOf(other) !== nameOf(one));
}

/** Two people may each have the same event on the same day. */
const nameOf = ({ event, day, person = '' }: SavedDeadline): string => `${event} ${day} ${person}`;

/** Where a day stands in a span of days, from 0 (first day) to 1 (last day); outside it, at the nearer end. */
export function shareOf(first: IsoDate, last: IsoDate, today: IsoDate): number {
  const all = daysLeft(last, first);
  if (all <= 0) return 1;
  return Math.min(1, Math.max(0, 1 - daysLeft(last, today) / all));
}
