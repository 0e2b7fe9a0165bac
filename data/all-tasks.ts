/** Every task (`data/tasks/`) as our own pages know it. */
import data from 'virtual:data/pages';
import type { PageTask } from './shipped.ts';

export const tasks: readonly PageTask[] = data.tasks;

const byId = new Map(tasks.map((task) => [task.id, task]));

export const findTask = (id: string): PageTask | undefined => byId.get(id);
