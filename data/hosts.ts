import type { PortalHosts } from './shipped.ts';

/**
 * The hosts of portals on which tips run from the start, or those on which the user allows them: the
 * content script's `matches` in the manifest, and its `optional_host_permissions`.
 */
export function hostsOf(portals: readonly PortalHosts[], tipsByDefault: boolean): string[] {
  const some = portals.filter((portal) => portal.tipsByDefault === tipsByDefault);
  return [...new Set(some.flatMap(({ hosts }) => hosts.map(({ host }) => host)))].sort();
}

/** A host as browsers take it in the manifest and in questions about permissions. */
export const originOf = (host: string): string => `https://${host}/*`;
