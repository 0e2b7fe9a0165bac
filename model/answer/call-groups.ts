/** Telephone desks in the order in which people look for them. */
import type { IsoDate } from '../../data/schema.ts';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import { CATEGORIES, type Category } from '../../data/vocabulary.ts';
import type { Desk } from './call.ts';
import { portalMap } from './portal-map.ts';
import type { Profile } from './situation.ts';

/** A desk that somebody of the household needs. */
export interface OwnDesk extends Desk {
  /** What they do at its portal. */
  topics: Category[];
  /** The ids of those people. */
  people: string[];
}

export interface DeskGroup {
  /** What most tasks of these portals are about. */
  category: Category;
  desks: Desk[];
}

/** Of a household: a person by id, with what is known of them. */
export interface Caller {
  id: string;
  profile: Profile;
}

/**
 * The desks of the portals that do most of a topic for somebody of a household, in the order of the topics. A
 * portal where only a further fact would decide is left out.
 */
export function ownDesks(
  desks: readonly Desk[],
  tasks: readonly PageTask[],
  portals: readonly PagePortal[],
  callers: readonly Caller[],
  today: IsoDate,
): OwnDesk[] {
  const found = new Map<string, OwnDesk>();
  for (const { id, profile } of callers) {
    for (const { category, main } of portalMap(portals, tasks, profile, today)) {
      if (main?.portals.length !== 1) continue;
      for (const phone of numbersOf(main.portals[0]!)) {
        const desk = desks.find((one) => one.phone.id === phone.id);
        if (!desk) continue;
        const own = found.get(phone.id) ?? { ...desk, topics: [], people: [] };
        found.set(phone.id, {
          ...own,
          topics: [...new Set([...own.topics, category])],
          people: [...new Set([...own.people, id])],
        });
      }
    }
  }
  return [...found.values()];
}

/** Its first number; where each area of the world has its own, all of these. */
const numbersOf = ({ phones }: PagePortal) =>
  phones.some(({ area }) => area) ? phones.filter(({ area }) => area) : phones.slice(0, 1);

/** Desks by what most tasks of their portals are about, in the order of the topics. */
export function deskGroups(desks: readonly Desk[], tasks: readonly PageTask[]): DeskGroup[] {
  return CATEGORIES.flatMap((category) => {
    const own = desks.filter(({ portal }) => topicOf(portal, tasks) === category);
    return own.length > 0 ? [{ category, desks: own }] : [];
  });
}

function topicOf({ id }: PagePortal, tasks: readonly PageTask[]): Category {
  const counts = new Map<Category, number>();
  for (const { category, routes } of tasks) {
    if (routes.some(({ steps }) => steps.some(({ portal }) => portal === id)))
      counts.set(category, (counts.get(category) ?? 0) + 1);
  }
  return [...counts].sort(([, a], [, b]) => b - a)[0]?.[0] ?? 'other';
}
