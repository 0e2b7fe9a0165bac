import type { Portal } from './schema';

const files = import.meta.glob<Portal>('./portals/*.ts', { eager: true, import: 'default' });

/** Every portal file. In a build this module holds only what the bundle needs (scripts/shipped-data.ts). */
export default Object.values(files);
