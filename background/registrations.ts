/**
 * Tips on the portals that the user has chosen: the same content script as in the manifest, registered
 * at run time, one registration a portal. The browser's permissions decide; registrations follow them.
 */
import { browser } from 'wxt/browser';
import { portals } from '../data/all-portals.ts';
import { originOf } from '../data/hosts.ts';
import type { Portal } from '../data/schema.ts';
import { restartTips } from '../storage/open-tabs.ts';
import { allowedHosts, portalsAt } from '../storage/portal-permissions.ts';
import { showTipsOn } from '../storage/tips.ts';

interface Registration {
  id: string;
  matches: string[];
}

/** Keeps the registrations true from now on. To be called while the background starts, before anything is awaited. */
export function followPermissions(): void {
  // Listened to for being woken by them: what they are about is done below, at every start.
  browser.runtime.onInstalled.addListener(() => {});
  browser.runtime.onStartup.addListener(() => {});
  browser.permissions.onAdded.addListener(({ origins = [] }) => void begin(origins));
  browser.permissions.onRemoved.addListener(() => void keepInStep());
  // An update of the extension drops registrations; what changes while it is disabled is told to nobody.
  void keepInStep();
}

let last: Promise<void> = Promise.resolve();

/** Registers what is allowed and unregisters the rest. One run at a time: two would register the same id. */
export function keepInStep(): Promise<void> {
  last = last.then(compareAndMend, compareAndMend);
  return last;
}

async function compareAndMend(): Promise<void> {
  const [wanted, found] = await Promise.all([wantedRegistrations(), foundRegistrations()]);
  const stale = found.filter((one) => !includes(wanted, one)).map(({ id }) => id);
  const missing = wanted.filter((one) => !includes(found, one));
  if (stale.length > 0) await browser.scripting.unregisterContentScripts({ ids: stale });
  if (missing.length > 0) await browser.scripting.registerContentScripts(missing.map(withScript));
}

async function wantedRegistrations(): Promise<Registration[]> {
  const optIn = portals.filter((portal) => !portal.tipsByDefault);
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

/** The user has just allowed these origins: tips begin there, also in the tabs that are open. */
async function begin(origins: readonly string[]): Promise<void> {
  await keepInStep();
  await Promise.all(portalsAt(origins).map(beginOn));
}

/** A user who allows tips on a portal wants them, even after having hidden them there before. */
async function beginOn(portal: Portal): Promise<void> {
  await showTipsOn(portal.id);
  await restartTips(portal);
}
