/** What can be said on a page: to everybody, and to this person. */
import type { TipPortal } from '../data/shipped.ts';
import { findTipPortal } from '../data/tip-portals.ts';
import { hostOf } from '../model/site/address.ts';
import { portalOf } from '../model/site/match-portal.ts';
import { type JobView, jobOn } from '../model/tips/job.ts';
import { type PageTip, pageAdvice } from '../model/tips/page-advice.ts';
import { type MetTips, meet, newTips, opensByItself } from '../model/tips/tip-memory.ts';
import { today } from '../storage/clock.ts';
import { jobInHand } from '../storage/job.ts';
import { isAllowed } from '../storage/portal-permissions.ts';
import { profileSetting } from '../storage/profile.ts';
import { closedInTab, quietInTab } from '../storage/session.ts';
import { progressSetting } from '../storage/tasks.ts';
import { metTipsSetting, tipSetting } from '../storage/tips.ts';

/** A page of a tab. */
export interface Place {
  url: string;
  tab: number;
  /** A private window: nothing of it is kept, and no job is shown there. */
  private: boolean;
}

/** What the launcher needs to know of a page. */
export interface Advice {
  portal: TipPortal;
  fresh: number;
  open: boolean;
}

/** The portal of a page on which tips may run at this moment; null where they may not. */
export async function portalWithTips({ url, tab }: Place): Promise<TipPortal | null> {
  const portal = findTipPortal(portalOf(url) ?? '');
  if (!portal) return null;
  const [settings, closed, allowed] = await Promise.all([
    tipSetting.get(),
    closedInTab(tab),
    // A script still runs in an open page after the user has revoked its host in the browser's settings.
    isAllowed(hostOf(new URL(url))),
  ]);
  const off = settings.off || settings.portalsOff.includes(portal.id) || closed || !allowed;
  return off ? null : portal;
}

/**
 * What the launcher shows, or null for none. A page can see whether the card opens, and a script that was
 * taken over can read the rest, so neither depends on the profile: only tips for everybody decide.
 */
export async function launcherAdvice(place: Place): Promise<Advice | null> {
  const [portal, met, quiet, job] = await Promise.all([
    portalWithTips(place),
    metTipsSetting.get(),
    quietInTab(place.tab),
    jobAt(place),
  ]);
  if (!portal) return null;
  const tips = pageAdvice(portal, place.url, {}, today()).tips.map(({ tip }) => tip);
  if (tips.length === 0 && !job?.step) return null;
  const known: MetTips = met[portal.id] ?? {};
  return {
    portal,
    fresh: newTips(tips, known, today()).length,
    open: !quiet && (opensByItself(tips, known, today()) || Boolean(job?.step)),
  };
}

/** The tips of a page for this person. */
export async function tipsFor(portal: TipPortal, url: string): Promise<PageTip[]> {
  return pageAdvice(portal, url, await profileSetting.get(), today()).tips;
}

/** The job in hand as seen from a page; null where there is none, or the window is private. */
export async function jobAt(place: Place): Promise<JobView | null> {
  if (place.private) return null;
  const [job, progress] = await Promise.all([
    jobInHand().catch(() => null),
    progressSetting.get().catch(() => ({}) as Record<string, string[]>),
  ]);
  return job && jobOn(portalOf(place.url) ?? '', job, progress[job.task] ?? []);
}

/** Remembers that the tips of a page were seen. */
export async function remember(place: Place): Promise<void> {
  const portal = await portalWithTips(place);
  if (!portal || place.private) return;
  const profile = await profileSetting.get();
  // Also the tips for everybody, because those decide whether the card opens by itself.
  const shown = [profile, {}].flatMap((one) => pageAdvice(portal, place.url, one, today()).tips);
  const ids = shown.map(({ tip }) => tip.id);
  await metTipsSetting.update((met) => ({
    ...met,
    [portal.id]: meet(portal, ids, {}, meet(portal, ids, profile, met[portal.id] ?? {}, today()), today()),
  }));
}
