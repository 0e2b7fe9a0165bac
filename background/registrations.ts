/**
 * Registers the content script on the portals that the user has chosen. It is the same script as in the
 * manifest, with one registration per portal. The browser's permissions decide; registrations follow them.
 */
import { browser } from 'wxt/browser';
import { originOf } from '../data/hosts.ts';
import { portalHosts } from '../data/portal-hosts.ts';
import type { PortalHosts } from '../data/shipped.ts';
import { restartTips } from '../storage/open-tabs.ts';
import { allowedHosts, portalsAt } from '../storage/portal-permissions.ts';
import { showTipsOn } from '../storage/tips.ts';

interface Registration {
  id: string;
  matches: string[];
}

/**
 * Keeps the registrations in line with the permissions. Call this while the background starts, before it
 * awaits anything.
 */
export function followPermissions(): void {
  // These listeners only wake the background; every start of it updates the registrations below.
  browser.runtime.onInstalled.addListener(() => {});
  browser.runtime.onStartup.addListener(() => {});
  browser.permissions.onAdded.addListener(({ origins = [] }) => void startTipsAt(origins));
  browser.permissions.onRemoved.addListener(() => void updateRegistrations());
  // An update of the extension drops registrations, and no event reports changes made while it was disabled.
  void updateRegistrations();
}

let last: Promise<void> = Promise.resolve();

/**
 * Registers the allowed hosts and unregisters the rest. Runs one at a time: two runs would register the
 * same id.
 */
export function updateRegistrations(): Promise<void> {
  last = last.then(compareAndFix, compareAndFix);
  return last;
}

async function compareAndFix(): Promise<void> {
  const [wanted, found] = await Promise.all([wantedRegistrations(), foundRegistrations()]);
  const stale = found.filter((one) => !includes(wanted, one)).map(({ id }) => id);
  const missing = wanted.filter((one) => !includes(found, one));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(withScript));
}

async function wantedRegistrations(): Promise<Registration[]> {
  const optIn = portalHosts.filter((portal) => !portal.tipsByDefault);
  const hosts = await Promise.all(optIn.map(allowedHosts));
  return optIn
    .map(({ id }, i) => ({ id: `tips-${id}`, matches: (hosts[i] ?? []).map(originOf) }))
    .filter(({ matches }) => matches.length > 0);
}

async function foundRegistrations(): Promise<Registration[]> {
  const found = await browser.scripting.getRegisteredContentScripts();
  return found.map(({ id, matches = [] }) => ({ id, matches }));
}

function includes(list: readonly Registration[], { id, matches }: Registration): boolean {
  const hosts = matches.toSorted().join();
  return list.some((one) => one.id === id && one.matches.toSorted().join() === hosts);
}

function withScript(registration: Registration) {
  return {
    ...registration,
    js: ['portal.js'],
    runAt: 'document_start' as const,
    persistAcrossSessions: true,
  };
}

/** Starts tips on origins that the user has just allowed, including in open tabs. */
async function startTipsAt(origins: readonly string[]): Promise<void> {
  await updateRegistrations();
  await Promise.all(portalsAt(origins).map(startTipsOn));
}

/** Starts tips on a portal. Also undoes an earlier "hide": the user has just allowed the tips. */
async function startTipsOn(portal: PortalHosts): Promise<void> {
  await showTipsOn(portal.id);
  await restartTips(portal);
}
