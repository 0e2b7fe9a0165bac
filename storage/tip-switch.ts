/** Shows and hides tips, portal by portal. */
import type { Portal } from '../data/schema.ts';
import { restartTips } from './open-tabs.ts';
import { giveBackPortal, requestPortal } from './portal-permissions.ts';
import { tipSetting } from './store.ts';

/**
 * Switches the tips of a portal; resolves to whether they are now as wished. `allowed` is what the
 * browser says of its hosts at this moment. Call it straight from a click (see `requestPortal`).
 */
export async function switchTips(portal: Portal, on: boolean, allowed: boolean): Promise<boolean> {
  // All that follows from a yes is the background's work: the prompt may have closed our window.
  if (on && !allowed) return requestPortal(portal);
  if (on) await showTipsOn(portal.id);
  else await stopTips(portal);
  return true;
}

async function stopTips(portal: Portal): Promise<void> {
  await hideTipsOn(portal.id);
  if (portal.tipsByDefault) return;
  // Cards that are up go away first: without the permission nothing can reach them.
  await restartTips(portal);
  await giveBackPortal(portal);
}

export async function showTipsOn(id: string): Promise<void> {
  const settings = await tipSetting.get();
  await tipSetting.set({ ...settings, portalsOff: settings.portalsOff.filter((other) => other !== id) });
}

export async function hideTipsOn(id: string): Promise<void> {
  const settings = await tipSetting.get();
  await tipSetting.set({ ...settings, portalsOff: [...new Set([...settings.portalsOff, id])] });
}

/** For all portals at once; what was chosen for one portal stays as it is. */
export async function setTipsEverywhere(on: boolean): Promise<void> {
  await tipSetting.set({ ...(await tipSetting.get()), off: !on });
}
