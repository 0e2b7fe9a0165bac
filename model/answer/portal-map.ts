/** Which portal does what for one person: the answers to all tasks, gathered by topic. */
import type { IsoDate } from '../../data/schema.ts';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import { CATEGORIES, type Category } from '../../data/vocabulary.ts';
import { recommend } from './recommend.ts';
import type { Profile } from './situation.ts';

export interface MapLink {
  category: Category;
  /** The tasks of the topic that this portal does. */
  tasks: PageTask[];
  /** False where only a fact that is not known decides whether it is this portal. */
  sure: boolean;
}

export interface MapEntry {
  portal: PagePortal;
  /** In the order of the topics. */
  links: MapLink[];
}

/** Portals that do something for this person, those with the most tasks first. */
export function portalMap(
  portals: readonly PagePortal[],
  tasks: readonly PageTask[],
  profile: Profile,
  today: IsoDate,
): MapEntry[] {
  const found = tasks.map((task) => {
    const answer = recommend(task, profile, today);
    const sure = answer.kind === 'answer';
    return { task, sure, does: sure ? answer.portals.slice(0, 1) : answer.portals };
  });
  return portals
    .map((portal) => ({
      portal,
      links: CATEGORIES.flatMap((category) => {
        const own = found.filter(({ task, does }) => task.category === category && does.includes(portal.id));
        if (own.length === 0) return [];
        return [{ category, tasks: own.map(({ task }) => task), sure: own.some(({ sure }) => sure) }];
      }),
    }))
    .filter(({ links }) => links.length > 0)
    .sort((a, b) => size(b) - size(a));
}

const size = ({ links }: MapEntry) => links.reduce((sum, { tasks }) => sum + tasks.length, 0);
