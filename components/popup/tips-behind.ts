/** What the popup knows and can do about tips on the page behind it. */
import { findPortal } from '../../data/all-portals.ts';
import type { PagePortal } from '../../data/shipped.ts';
import { hostOf } from '../../model/site/address.ts';
import { portalOf } from '../../model/site/match-portal.ts';
import { type TipsHere, tipsHere } from '../../model/tips/tips-here.ts';
import { restartTipsIn } from '../../storage/open-tabs.ts';
import type { PageBehind } from '../../storage/page-behind.ts';
import { isAllowed, requestPortal } from '../../storage/portal-permissions.ts';
import { closedInTab, reopenInTab } from '../../storage/session.ts';
import { setTipsEverywhere, showTipsOn, tipSetting } from '../../storage/tips.ts';

export interface TipsBehind {
  /** Null on any other page, where only tips that are off everywhere are worth a line. */
  portal: PagePortal | null;
  state: TipsHere;
}

/** Null where there is nothing to say. Over `http:`, or on an odd port, a page is no portal's. */
export async function tipsBehind(page: PageBehind | null): Promise<TipsBehind | null> {
  const { address = '', tab } = page ?? {};
  const portal = findPortal(portalOf(address) ?? '');
  const url = URL.parse(address);
  if (!portal || !url) {
    const { off } = await tipSetting.get();
    return off ? { portal: null, state: 'off-everywhere' } : null;
  }
  const [{ off, portalsOff }, allowed, closed] = await Promise.all([
    tipSetting.get(),
    isAllowed(hostOf(url)),
    tab === undefined ? false : closedInTab(tab),
  ]);
  return { portal, state: tipsHere({ portal, allowed, off, portalsOff, closed }) };
}

/**
 * Lifts what keeps tips away; resolves to whether that was done. Call it straight from a click: where
 * the browser has to ask the user, nothing may be awaited before.
 */
export async function showTipsBehind(
  { portal, state }: TipsBehind,
  tab: number | undefined,
): Promise<boolean> {
  if (portal === null) {
    await setTipsEverywhere(true);
    return true;
  }
  switch (state) {
    case 'offered':
    case 'blocked':
      return requestPortal(portal);
    case 'off-everywhere':
      await setTipsEverywhere(true);
      break;
    case 'off-here':
      await showTipsOn(portal.id);
      break;
    case 'closed':
      await reopen(tab);
      break;
    case 'kept-out':
    case 'on':
  }
  return true;
}

/** The click on the toolbar button lets us reach the tab, whatever its host (`activeTab`). */
async function reopen(tab: number | undefined): Promise<void> {
  if (tab === undefined) return;
  await reopenInTab(tab);
  await restartTipsIn(tab);
}
