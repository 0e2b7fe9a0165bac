/** Where tips are shown or hidden, and which tips the user has seen. */
import * as z from 'zod/mini';
import type { PortalHosts } from '../data/shipped.ts';
import { CORNERS, type Corner } from '../data/vocabulary.ts';
import type { MetTips } from '../model/tips/tip-memory.ts';
import { restartTips } from './open-tabs.ts';
import { allowedHosts, giveBackPortal, requestPortal, requestPortals } from './portal-permissions.ts';
import { defineSetting } from './store.ts';

export interface TipSettings {
  /** No tips anywhere. */
  off: boolean;
  /** Ids of portals on which the user does not want tips. */
  portalsOff: string[];
  corner: Corner;
}

const tipSettingsSchema: z.ZodMiniType<TipSettings> = z.catch(
  z.object({
    off: z.catch(z.boolean(), false),
    portalsOff: z.catch(z.array(z.string()), []),
    corner: z.catch(z.enum(CORNERS), 'bottom-right'),
  }),
  { off: false, portalsOff: [], corner: 'bottom-right' },
);

/** By portal id: the tips that the user has seen. */
type AllMetTips = Record<string, MetTips>;

const metTipsSchema: z.ZodMiniType<AllMetTips> = z.catch(
  z.record(z.string(), z.catch(z.record(z.string(), z.string()), {})),
  {},
);

export const tipSetting = defineSetting('tips', tipSettingsSchema);
export const metTipsSetting = defineSetting('met-tips', metTipsSchema);

/**
 * Turns the tips of a portal on or off; resolves to whether that worked. `allowed` says whether the browser
 * allows its hosts right now. Call it directly from a click (see `requestPortal`).
 */
export async function switchTips(portal: PortalHosts, on: boolean, allowed: boolean): Promise<boolean> {
  // If the user agrees, the background does the rest, because the prompt may have closed our window.
  if (on && !allowed) return requestPortal(portal);
  if (on) await showTipsOn(portal.id);
  else await stopTips(portal);
  return true;
}

/** Which of these portals have tips switched off, or not switched on yet. */
export async function withoutTips<P extends PortalHosts>(portals: readonly P[]): Promise<P[]> {
  const [{ off, portalsOff }, hosts] = await Promise.all([
    tipSetting.get(),
    Promise.all(portals.map(allowedHosts)),
  ]);
  return portals.filter(
    ({ id, hosts: all }, i) => all.length > 0 && (off || portalsOff.includes(id) || !hosts[i]?.length),
  );
}

/**
 * Turns the tips of several portals on, with one question at most. Call it directly from a click (see
 * `requestPortal`); resolves to whether that worked.
 */
export async function allowTips(portals: readonly PortalHosts[]): Promise<boolean> {
  const allowed = await requestPortals(portals);
  if (!allowed) return false;
  await tipSetting.update((tips) => ({
    ...tips,
    off: false,
    portalsOff: tips.portalsOff.filter((id) => portals.every((portal) => portal.id !== id)),
  }));
  return true;
}

async function stopTips(portal: PortalHosts): Promise<void> {
  await hideTipsOn(portal.id);
  if (portal.tipsByDefault) return;
  // Remove open cards first: without the permission, nothing can reach them.
  await restartTips(portal);
  await giveBackPortal(portal);
}

/** Undoes `hideTipsOn`. */
export function showTipsOn(id: string): Promise<void> {
  return tipSetting.update((tips) => ({
    ...tips,
    portalsOff: tips.portalsOff.filter((other) => other !== id),
  }));
}

export function hideTipsOn(id: string): Promise<void> {
  return tipSetting.update((tips) => ({ ...tips, portalsOff: [...new Set([...tips.portalsOff, id])] }));
}

/** Turns tips on or off for all portals. The setting of each portal stays as it is. */
export function setTipsEverywhere(on: boolean): Promise<void> {
  return tipSetting.update((tips) => ({ ...tips, off: !on }));
}

/** Sets the card's corner for every portal. */
export function moveTips(corner: Corner): Promise<void> {
  return tipSetting.update((tips) => ({ ...tips, corner }));
}
