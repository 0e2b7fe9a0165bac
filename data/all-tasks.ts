/** Every task. Apart from the portals, because the background needs only those. */
import type { Task } from './schema';

const files = import.meta.glob<Task[]>('./tasks/*.ts', { eager: true, import: 'default' });

export const tasks: readonly Task[] = Object.values(files).flat();

const byId = new Map(tasks.map((task) => [task.id, task]));

export const findTask = (id: string): Task | undefined => byId.get(id);
