import type { Task } from './schema';

const files = import.meta.glob<Task[]>('./tasks/*.ts', { eager: true, import: 'default' });

/** Every task of every file. In a build this module holds only what the bundle needs (scripts/shipped-data.ts). */
export default Object.values(files).flat();
