/** Every task (`data/tasks/`). Apart from the portals, because the background needs only those. */
import list from 'virtual:data/tasks';
import type { Task } from './schema.ts';

export const tasks: readonly Task[] = list;

const byId = new Map(tasks.map((task) => [task.id, task]));

export const findTask = (id: string): Task | undefined => byId.get(id);
