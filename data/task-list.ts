import type { Task } from './schema.ts';

const files = import.meta.glob<Task[]>('./tasks/*.ts', { eager: true, import: 'default' });

/** Every task of every file. In a build this module holds only what the bundle needs (build/shipped-data.ts). */
export default Object.values(files).flat();
