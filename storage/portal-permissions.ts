/**
 * Where the browser lets us show tips. We ask the browser each time and store nothing: a user can grant and
 * revoke hosts in its settings at any time, in Firefox even those in the manifest.
 */
import { browser } from 'wxt/browser';
import { originOf } from '../data/hosts.ts';
import { optInHosts, portalHosts } from '../data/portal-hosts.ts';
import type { PortalHosts } from '../data/shipped.ts';

/** Whether tips may run on a host; false if the browser can't tell. */
export async function isAllowed(host: string): Promise<boolean> {
  return browser.permissions.contains({ origins: [originOf(host)] }).catch(() => false);
}

/** The hosts of a portal on which tips may run. */
export async function allowedHosts({ hosts }: PortalHosts): Promise<string[]> {
  const allowed = await Promise.all(hosts.map(({ host }) => isAllowed(host)));
  return hosts.map(({ host }) => host).filter((_, i) => allowed[i]);
}

/** Ids of the portals with at least one such host. */
export async function allowedPortals(): Promise<string[]> {
  const hosts = await Promise.all(portalHosts.map(allowedHosts));
  return portalHosts.filter((_, i) => hosts[i]?.length).map(({ id }) => id);
}

/**
 * Makes the browser ask the user for all hosts of a portal; resolves to the user's answer. Call it directly
 * from a click, without awaiting anything first: otherwise browsers refuse it.
 */
export function requestPortal(portal: PortalHosts): Promise<boolean> {
  return requestPortals([portal]);
}

/** The same for several portals, with one question. Hosts that are allowed already lead to none. */
export function requestPortals(portals: readonly PortalHosts[]): Promise<boolean> {
  return browser.permissions.request({ origins: portals.flatMap(originsOf) });
}

/**
 * Gives the hosts of a portal back. Chromium can't give back hosts that are in the manifest from the start.
 */
export async function giveBackPortal(portal: PortalHosts): Promise<void> {
  await browser.permissions.remove({ origins: originsOf(portal) });
}

/** Gives back every host that was granted at run time. */
export async function giveBackAll(): Promise<void> {
  await browser.permissions.remove({ origins: optInHosts.map(originOf) });
}

/** The portals to which any of these origins belong. */
export function portalsAt(origins: readonly string[]): PortalHosts[] {
  return portalHosts.filter((portal) => originsOf(portal).some((origin) => origins.includes(origin)));
}

/**
 * Calls back whenever a host was granted or revoked, no matter where the user did it. Returns a function
 * that stops the calls.
 */
export function onPermissionChange(changed: () => void): () => void {
  const { onAdded, onRemoved } = browser.permissions;
  onAdded.addListener(changed);
  onRemoved.addListener(changed);
  return () => {
    onAdded.removeListener(changed);
    onRemoved.removeListener(changed);
  };
}

/** The origins of all hosts of a portal, each once. */
export function originsOf({ hosts }: PortalHosts): string[] {
  return [...new Set(hosts.map(({ host }) => originOf(host)))];
}
