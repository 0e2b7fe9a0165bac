/** Every portal (`data/portals/*.yml`) as our own pages know it. */
import data from 'virtual:data/pages';
import type { PagePortal } from './shipped.ts';

export const portals: readonly PagePortal[] = data.portals;

const byId = new Map(portals.map((portal) => [portal.id, portal]));

export const findPortal = (id: string): PagePortal | undefined => byId.get(id);
