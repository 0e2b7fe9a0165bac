/** Answers the content script's requests: asks the model, updates settings, opens tabs. */
import type { TipPortal } from '../data/shipped.ts';
import { findTipPortal } from '../data/tip-portals.ts';
import type { HideScope } from '../data/vocabulary.ts';
import { hostOf } from '../model/site/address.ts';
import { portalOf } from '../model/site/match-portal.ts';
import type { CardContent, Request } from '../model/tips/messages.ts';
import { pageAdvice } from '../model/tips/page-advice.ts';
import { meet, opensByItself } from '../model/tips/tip-memory.ts';
import { today } from '../storage/clock.ts';
import { isAllowed } from '../storage/portal-permissions.ts';
import { profileSetting } from '../storage/profile.ts';
import { closedInTab, closeInTab } from '../storage/session.ts';
import { hideTipsOn, metTipsSetting, moveTips, setTipsEverywhere, tipSetting } from '../storage/tips.ts';
import { cardContent } from './card-content.ts';
import { openBeside } from './open-tab.ts';
import { openReport } from './report.ts';
import { openSteps } from './steps.ts';

/** The tab that sent a request, and its address as the browser reports it. */
interface RequestSender {
  tab: number;
  url: string;
}

export async function answer(
  request: Request,
  sender: RequestSender,
): Promise<CardContent | null | undefined> {
  switch (request.type) {
    case 'advice':
      return cardFor(request.url, sender);
    case 'met':
      return remember(request.portal, request.tips);
    case 'act':
      return act(request.portal, request.tip, sender);
    case 'move':
      await moveTips(request.corner);
      return;
    case 'report':
      return report(request.portal, request.tips, sender.tab);
    case 'hide':
      return hide(request.portal, request.scope, sender.tab);
  }
}

/** The card to show on the page, or null for none. */
async function cardFor(url: string, sender: RequestSender): Promise<CardContent | null> {
  const portal = findTipPortal(portalOf(url) ?? '');
  // The script reports navigations within the page itself, but may ask only about its own site.
  if (!portal || !sameOrigin(url, sender.url)) return null;
  // All at once: each is a round trip to the browser, and the page waits.
  const [settings, profile, met, closed, allowed] = await Promise.all([
    tipSetting.get(),
    profileSetting.get(),
    metTipsSetting.get(),
    closedInTab(sender.tab),
    isAllowed(hostOf(new URL(url))),
  ]);
  if (settings.off || settings.portalsOff.includes(portal.id) || closed) return null;
  // A script still runs in an open page after the user has revoked its host in the browser's settings.
  if (!allowed) return null;
  const { tips } = pageAdvice(portal, url, profile, today());
  if (tips.length === 0) return null;
  return cardContent(portal, tips, {
    corner: settings.corner,
    open: opensByItself(
      tips.map(({ tip }) => tip),
      met[portal.id] ?? {},
      today(),
    ),
  });
}

async function remember(id: string, shown: readonly string[]): Promise<undefined> {
  const portal = findTipPortal(id);
  if (!portal) return;
  const profile = await profileSetting.get();
  await metTipsSetting.update((met) => ({
    ...met,
    [id]: meet(portal, shown, profile, met[id] ?? {}, today()),
  }));
}

async function act(portalId: string, tipId: string, { tab }: RequestSender): Promise<undefined> {
  const action = findTipPortal(portalId)?.tips.find(({ id }) => id === tipId)?.action;
  if (!action) return;
  if ('task' in action) {
    await openSteps({ task: action.task, tab });
    return;
  }
  const url = linkUrl(findTipPortal(action.portal), action.link);
  if (url) await openBeside(url, tab);
}

async function report(portal: string, tips: readonly string[], tab: number): Promise<undefined> {
  const known = findTipPortal(portal);
  if (known) await openReport(known, tips, tab);
}

function linkUrl(portal: TipPortal | undefined, key: string): string | undefined {
  return portal?.links[key]?.url;
}

async function hide(portal: string, scope: HideScope, tab: number): Promise<undefined> {
  if (scope === 'tab') await closeInTab(tab);
  else if (scope === 'everywhere') await setTipsEverywhere(false);
  else await hideTipsOn(portal);
}

function sameOrigin(a: string, b: string): boolean {
  return URL.parse(a)?.origin === URL.parse(b)?.origin;
}
