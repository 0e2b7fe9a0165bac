import { portals } from './all-portals.ts';

/** Hosts on which tips run from the start: the content script's `matches` in the manifest. */
export const tipHosts: readonly string[] = hostsWhere((portal) => portal.tipsByDefault);

/** Hosts on which tips run once the user has allowed it: `optional_host_permissions` in the manifest. */
export const optInHosts: readonly string[] = hostsWhere((portal) => !portal.tipsByDefault);

/** A host as browsers take it in the manifest and in questions about permissions. */
export const originOf = (host: string): string => `https://${host}/*`;

function hostsWhere(wanted: (portal: (typeof portals)[number]) => boolean): string[] {
  return [
    ...new Set(portals.filter(wanted).flatMap((portal) => portal.hosts.map(({ host }) => host))),
  ].sort();
}
