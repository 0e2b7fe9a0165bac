/** Takes out of the settings of a file what this version does not know, so that nothing of it is kept for ever. */
import { portals } from '../data/all-portals.ts';
import { findTask } from '../data/all-tasks.ts';
import lifeEvents from '../data/life-events.ts';
import type { IsoDate } from '../data/schema.ts';
import { peopleFrom } from '../model/answer/household.ts';
import { MAX_PINNED } from '../model/answer/task-memory.ts';
import { isDay } from '../model/time/days.ts';
import { type SavedDeadline, savable } from '../model/time/deadlines.ts';
import { isRecord, same } from './merge.ts';

/** Days of a life event. Outside of these, a day is a slip of the pen, and a calendar can't show it. */
const FIRST_DAY: IsoDate = '2000-01-01';
const LAST_DAY: IsoDate = '2099-12-31';

/**
 * The settings with known ids only, each once, and without days that can't be. `dropped` counts what is
 * missing; repeated entries don't count. Parts of another shape stay as they are.
 */
export function withoutUnknown(settings: Record<string, unknown>) {
  let dropped = 0;
  const count = <Item>(before: readonly unknown[], after: Item[]): Item[] => {
    dropped += new Set(before.map((item) => JSON.stringify(item))).size - after.length;
    return after;
  };
  const known = (ids: unknown, isKnown: (id: string) => boolean, max: number) =>
    isIdList(ids) ? count(ids, [...new Set(ids)].filter(isKnown).slice(0, max)) : ids;
  const isPortal = (id: string) => portals.some((portal) => portal.id === id);
  const isTask = (id: string) => findTask(id) !== undefined;

  const readable = (people: Record<string, unknown>) => {
    const kept = peopleFrom(
      Object.fromEntries(Object.entries(people).filter(([id, one]) => isReadable(id, one))),
    );
    dropped += Object.keys(people).length - Object.keys(kept).length;
    return kept;
  };

  const { tips, tasks, deadlines, people } = settings;
  const cleaned = {
    ...settings,
    ...(isRecord(tips) && {
      tips: { ...tips, portalsOff: known(tips.portalsOff, isPortal, portals.length) },
    }),
    ...(isRecord(tasks) && {
      tasks: {
        ...tasks,
        recent: known(tasks.recent, isTask, MAX_PINNED),
        pinned: known(tasks.pinned, isTask, MAX_PINNED),
      },
    }),
    ...(isRecord(people) && { people: readable(people) }),
    ...(isDeadlineList(deadlines) && { deadlines: count(deadlines, savable(deadlines.filter(isPossible))) }),
  };
  return { settings: cleaned as Record<string, unknown>, dropped };
}

const isIdList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((id) => typeof id === 'string');

/** Only whole lists of the right shape: a damaged list is refused later, with its name. */
const isDeadlineList = (value: unknown): value is SavedDeadline[] =>
  Array.isArray(value) && value.every(isDeadline);

function isDeadline(value: unknown): value is SavedDeadline {
  if (!isRecord(value)) return false;
  const { event, day, person = '', ...more } = value;
  const isText = [event, day, person].every((one) => typeof one === 'string');
  return isText && isDay(day as string) && Object.keys(more).length === 0;
}

const isPossible = ({ event, day }: SavedDeadline): boolean =>
  lifeEvents.some(({ id }) => id === event) && day >= FIRST_DAY && day <= LAST_DAY;

/** Whether nothing about somebody of a household has to be repaired. */
const isReadable = (id: string, one: unknown): boolean =>
  isRecord(one) &&
  Object.values(one).every((value) => typeof value === 'string') &&
  same(peopleFrom({ [id]: one })[id], one);
