/** Every portal (`data/portals/*.yml`), and the hosts that the browser is asked about. */
import list from 'virtual:data/portals';
import { hostsOf } from './hosts.ts';
import type { Portal } from './schema.ts';

export const portals: readonly Portal[] = list;

const byId = new Map(portals.map((portal) => [portal.id, portal]));

export const findPortal = (id: string): Portal | undefined => byId.get(id);

/** Hosts on which tips run from the start. */
export const tipHosts: readonly string[] = hostsOf(portals, true);

/** Hosts on which tips run once the user has allowed it. */
export const optInHosts: readonly string[] = hostsOf(portals, false);
