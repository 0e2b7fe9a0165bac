/**
 * Every portal. A new file in `portals/` is found by itself. Nothing is validated here, so that no
 * validator ships: `data/validate.ts` runs before every build and in the tests.
 */
import list from './portal-list.ts';
import type { Portal } from './schema.ts';

export const portals: readonly Portal[] = list;

const byId = new Map(portals.map((portal) => [portal.id, portal]));

export const findPortal = (id: string): Portal | undefined => byId.get(id);
