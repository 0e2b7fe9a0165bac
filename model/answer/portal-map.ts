/** What is done where, for one person: the answers to all tasks, gathered by topic. */
import type { IsoDate } from '../../data/schema.ts';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import { CATEGORIES, type Category, type Field, PROFILE_FIELDS } from '../../data/vocabulary.ts';
import { recommend } from './recommend.ts';
import type { Profile } from './situation.ts';

/** Tasks that are done in the same place. */
export interface Place {
  /** One portal; several where a fact about the person decides between them, and it is not known. */
  portals: PagePortal[];
  /** That fact; absent where there is one portal, or where each case is different. */
  decides?: Field | undefined;
  tasks: PageTask[];
}

export interface Topic {
  category: Category;
  /** Where most of the topic is done; absent where no place stands out. */
  main?: Place | undefined;
  /** Where the rest is done, the most tasks first. */
  others: Place[];
}

/** A place with fewer tasks of a topic than this does not stand for it. */
const MIN_TASKS = 3;

/** All topics in their order, each with the places where its tasks are done. Every task is in one of them. */
export function portalMap(
  portals: readonly PagePortal[],
  tasks: readonly PageTask[],
  profile: Profile,
  today: IsoDate,
): Topic[] {
  return CATEGORIES.map((category) => {
    const places = placesOf(
      tasks.filter((task) => task.category === category),
      portals,
      profile,
      today,
    );
    const [first, ...rest] = places;
    // "Everything else" has no place of its own.
    const stands = first && first.tasks.length >= MIN_TASKS && category !== 'other';
    return stands ? { category, main: first, others: rest } : { category, others: places };
  });
}

function placesOf(
  tasks: readonly PageTask[],
  portals: readonly PagePortal[],
  profile: Profile,
  today: IsoDate,
): Place[] {
  const places = new Map<string, Place>();
  for (const task of tasks) {
    const answer = recommend(task, profile, today);
    const ids = answer.kind === 'answer' ? answer.portals.slice(0, 1) : answer.portals;
    const decides = answer.kind === 'question' && isOfPerson(answer.field) ? answer.field : undefined;
    const key = ids.length > 1 ? `${ids.join()} ${decides ?? ''}` : ids.join();
    const place = places.get(key);
    if (place) place.tasks.push(task);
    else places.set(key, { portals: portals.filter(({ id }) => ids.includes(id)), decides, tasks: [task] });
  }
  return [...places.values()].sort((a, b) => b.tasks.length - a.tasks.length);
}

const isOfPerson = (field: Field) => PROFILE_FIELDS.some((own) => own === field);
