/** Every task. Apart from the portals, because the background needs only those. */
import type { Task } from './schema.ts';
import list from './task-list.ts';

export const tasks: readonly Task[] = list;

const byId = new Map(tasks.map((task) => [task.id, task]));

export const findTask = (id: string): Task | undefined => byId.get(id);
