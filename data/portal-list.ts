import type { Portal } from './schema.ts';

const files = import.meta.glob<Portal>('./portals/*.ts', { eager: true, import: 'default' });

/** Every portal file. In a build this module holds only what the bundle needs (build/shipped-data.ts). */
export default Object.values(files);
