/** Sites known by name: exact hosts from the data, and nothing near them. */
import { portalHosts } from '../../data/portal-hosts.ts';
import type { KnownSite } from '../../data/shipped.ts';
import sites from '../../data/sites.ts';
import { isBelow } from './address.ts';

/** A host of a portal, as far as the path lies below it. */
export interface KnownPortal {
  portal: string;
  /** The entrance for doctors and offices, not for members. */
  forProviders: boolean;
}

interface PortalHost extends KnownPortal {
  pathPrefix: string;
}

const ALL_SITES: readonly KnownSite[] = sites;

const byLongestPrefix = <T extends { pathPrefix?: string | undefined }>(entries: readonly T[]) =>
  entries.toSorted((a, b) => (b.pathPrefix ?? '').length - (a.pathPrefix ?? '').length);

const PORTAL_HOSTS = Map.groupBy(
  byLongestPrefix(
    portalHosts.flatMap(({ id, hosts }) =>
      hosts.map(({ host, role, pathPrefix = '/' }) => ({
        host,
        pathPrefix,
        portal: id,
        forProviders: role === 'provider',
      })),
    ),
  ),
  ({ host }) => host,
) satisfies Map<string, PortalHost[]>;

const SITES = Map.groupBy(byLongestPrefix(ALL_SITES), ({ host }) => host);

/** The portal that a host and path belong to; the longest prefix decides. */
export function knownPortal(host: string, path: string): KnownPortal | null {
  return PORTAL_HOSTS.get(host)?.find(({ pathPrefix }) => isBelow(path, pathPrefix)) ?? null;
}

/** The site that is no portal but is known by name. */
export function knownSite(host: string, path: string): KnownSite | null {
  return SITES.get(host)?.find(({ pathPrefix = '/' }) => isBelow(path, pathPrefix)) ?? null;
}

/** Official hosts with what they lead to, for finding them inside others. */
export function officialHosts(): { host: string; portal: string | null }[] {
  const own = portalHosts.flatMap(({ id, hosts }) => hosts.map(({ host }) => ({ host, portal: id })));
  const others = ALL_SITES.filter(({ verdict }) => verdict === 'official').map(({ host, successor }) => ({
    host,
    portal: successor ?? null,
  }));
  return [...own, ...others];
}
