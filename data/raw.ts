/** The data by file name, for `findProblems`, so that a mistake can be reported where it stands. */
import credentials from './credentials.ts';
import elsewhere from './elsewhere.ts';
import glossary from './glossary.ts';
import lifeEvents from './life-events.ts';
import sites from './sites.ts';
import type { RawData } from './validate.ts';

const portals = import.meta.glob('./portals/*.ts', { eager: true, import: 'default' });
const tasks = import.meta.glob('./tasks/*.ts', { eager: true, import: 'default' });

export const rawData: RawData = {
  portals: withFolder(portals),
  tasks: withFolder(tasks),
  sites,
  elsewhere,
  credentials,
  lifeEvents,
  glossary,
};

function withFolder(files: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(files).map(([path, value]) => [path.replace('./', 'data/'), value]),
  );
}
