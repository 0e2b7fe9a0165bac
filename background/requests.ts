/** Answers the launcher's script, which runs in a page. */
import { browser } from 'wxt/browser';
import type { LauncherContent, LauncherRequest } from '../model/tips/messages.ts';
import { changeCard, findCard, openCard, placeOf } from '../storage/cards.ts';
import { keepQuietInTab } from '../storage/session.ts';
import { moveTips, tipSetting } from '../storage/tips.ts';
import { launcherAdvice, type Place, portalWithTips, remember } from './advice.ts';
import { launcherContent } from './card-content.ts';
import { openBeside } from './open-tab.ts';

/** What the browser says about the page that sent a request. */
interface RequestSender {
  tab: number;
  url: string;
  private: boolean;
}

export async function answer(
  request: LauncherRequest,
  sender: RequestSender,
): Promise<LauncherContent | string | null | undefined> {
  switch (request.type) {
    case 'move':
      await moveTips(request.corner);
      return;
    case 'elsewhere':
      return showInTab(request.card, sender);
  }
  // The script reports navigations within the page itself, but may ask only about its own site.
  if (URL.parse(request.url)?.origin !== URL.parse(sender.url)?.origin) return null;
  const place: Place = { ...sender, url: request.url };
  switch (request.type) {
    case 'advice':
      return launcherFor(place, request.card);
    case 'open':
      return (await portalWithTips(place)) && openCard(sender.tab, request.url);
    case 'touch':
      await remember(place);
      if (request.open === '0') await keepQuietInTab(sender.tab);
  }
}

async function launcherFor(place: Place, token: string): Promise<LauncherContent | null> {
  const [advice, { corner }, card] = await Promise.all([
    launcherAdvice(place),
    tipSetting.get(),
    token === '' ? undefined : findCard(token),
  ]);
  const own = card?.tab === place.tab ? card : undefined;
  // The card follows the page, which may have gone to another address without a new document.
  if (own && own.url !== placeOf(place.url)) await changeCard(token, { url: placeOf(place.url) });
  if (advice) return launcherContent(advice, corner);
  // The person has just hidden the tips with this card, which still offers to undo that.
  return own?.hidden ? launcherContent({ fresh: 0, open: false }, corner) : null;
}

/** For browsers and pages that let no frame of ours in: the same card fills a tab. */
async function showInTab(token: string, sender: RequestSender): Promise<undefined> {
  const card = await findCard(token);
  if (card?.tab !== sender.tab || card.frame !== null) return;
  // In Chromium, pages of ours open in normal windows only.
  if (sender.private) await browser.action.openPopup().catch(() => {});
  else await openBeside(`${browser.runtime.getURL('/card-in-tab.html' as '/')}#${token}`, sender.tab);
}
