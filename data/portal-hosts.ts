/** The hosts of every portal: what pages and background both know, and what the browser is asked about. */
import known from 'virtual:data/portal-hosts';
import { hostsOf } from './hosts.ts';
import type { PortalHosts } from './shipped.ts';

export const portalHosts: readonly PortalHosts[] = known;

/** Hosts on which tips run from the start. */
export const tipHosts: readonly string[] = hostsOf(portalHosts, true);

/** Hosts on which tips run once the user has allowed it. */
export const optInHosts: readonly string[] = hostsOf(portalHosts, false);
