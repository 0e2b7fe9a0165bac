/** Hiding and showing tips in one window is seen in the others. */
import { portals } from '../data/all-portals.ts';
import type { Portal } from '../data/schema.ts';
import { restartTips } from '../storage/open-tabs.ts';
import { onStored } from '../storage/signals.ts';
import { type TipSettings, tipSetting } from '../storage/tips.ts';

/** To be called while the background starts, before anything is awaited. */
export function followTips(): void {
  onStored(tipSetting, (now, before) => {
    for (const portal of portals) {
      if (hidesOn(now, portal) !== hidesOn(before, portal)) void restartTips(portal);
    }
  });
}

function hidesOn({ off, portalsOff }: TipSettings, { id }: Portal): boolean {
  return off || portalsOff.includes(id);
}
