import { portals } from './all-portals';

/** Hosts on which tips run from the start: the content script's `matches` in the manifest. */
export const tipHosts: readonly string[] = hostsWhere((portal) => portal.tipsByDefault);

function hostsWhere(wanted: (portal: (typeof portals)[number]) => boolean): string[] {
  return [
    ...new Set(portals.filter(wanted).flatMap((portal) => portal.hosts.map(({ host }) => host))),
  ].sort();
}
