import { portals } from '../../data/all-portals.ts';
import type { PagePortal } from '../../data/shipped.ts';
import { Switch } from './Switch.tsx';

export interface PortalSwitchesProps {
  /** Which portals to list: those with tips from the start, or those where tips are asked for. */
  byDefault: boolean;
  /** Ids of the portals on which the browser lets tips run. */
  allowed: readonly string[];
  /** Ids of the portals on which the user does not want tips. */
  portalsOff: readonly string[];
  /** Called straight in the click, so that the browser can be made to ask. */
  onPortal(portal: PagePortal, on: boolean): void;
}

/** One switch a portal: on where tips are both allowed by the browser and wanted by the user. */
export function PortalSwitches({ byDefault, allowed, portalsOff, onPortal }: PortalSwitchesProps) {
  return portals
    .filter(({ tipsByDefault, hosts }) => tipsByDefault === byDefault && hosts.length > 0)
    .toSorted((a, b) => a.name.localeCompare(b.name))
    .map((portal) => (
      <Switch
        key={portal.id}
        id={`tips-${portal.id}`}
        label={portal.name}
        note={byDefault ? undefined : sites(portal)}
        on={allowed.includes(portal.id) && !portalsOff.includes(portal.id)}
        onChange={(on) => onPortal(portal, on)}
      />
    ));
}

/** The hosts that the browser will name when it asks; `www.` forms go without saying. */
function sites({ hosts }: PagePortal): string {
  return [...new Set(hosts.map(({ host }) => host.replace(/^www\./, '')))].join(', ');
}
