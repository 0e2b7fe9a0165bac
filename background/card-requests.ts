/** Answers the card, which is a page of ours in a frame, or in a tab. */

import { findTipPortal } from '../data/tip-portals.ts';
import type { HideScope } from '../data/vocabulary.ts';
import { portalOf } from '../model/site/match-portal.ts';
import type { CardContent, CardRequest } from '../model/tips/messages.ts';
import type { OpenCard } from '../storage/cards.ts';
import { changeCard, findCard } from '../storage/cards.ts';
import { putJobAway, tickStep } from '../storage/job.ts';
import { closeInTab, keepQuietInTab, reopenInTab } from '../storage/session.ts';
import { hideTipsOn, setTipsEverywhere, showTipsOn } from '../storage/tips.ts';
import { jobAt, type Place, portalWithTips, remember, tipsFor } from './advice.ts';
import { cardContent } from './card-content.ts';
import { tell } from './relay.ts';
import { openReport } from './report.ts';
import { openSteps } from './steps.ts';

/** The frame that sent a request, as the browser reports it. */
export interface CardSender {
  tab: number;
  frame: number;
  private: boolean;
}

/**
 * Obeys only the frame that the token was made for: the first that shows it, in the same tab. A page that
 * puts our card into a frame of its own has no token.
 */
export async function answerCard(request: CardRequest, sender: CardSender): Promise<CardContent | null> {
  const token = request.card;
  const card = await findCard(token);
  const inTab = sender.frame === 0;
  if (!card || (card.tab !== sender.tab && !inTab)) return null;
  if (card.frame === null && request.type === 'show') await changeCard(token, { frame: sender.frame });
  else if (card.frame !== sender.frame) return null;

  const place: Place = { url: card.url, tab: card.tab, private: sender.private };
  if (request.type === 'show') return contentFor(place, card.hidden);
  await obey(request, card, place);
  return null;
}

async function contentFor(place: Place, hidden: HideScope | null): Promise<CardContent | null> {
  // What is hidden has no tips, but can be undone.
  const portal = hidden ? findTipPortal(portalOf(place.url) ?? '') : await portalWithTips(place);
  if (!portal) return null;
  const [tips, job] = await Promise.all([tipsFor(portal, place.url), jobAt(place)]);
  return cardContent(portal, tips, job, { hidden, private: place.private });
}

async function obey(request: CardRequest, card: OpenCard, place: Place): Promise<void> {
  const portal = findTipPortal(portalOf(card.url) ?? '');
  if (!portal) return;
  switch (request.type) {
    case 'fit':
      return tell(card.tab, { card: request.card, what: 'fit', height: request.height });
    case 'corner':
      return tell(card.tab, { card: request.card, what: request.type, height: 0 });
    case 'close':
      await tell(card.tab, { card: request.card, what: 'close', height: 0 });
      if (!card.hidden) await remember(place);
      await changeCard(request.card, { hidden: null });
      return keepQuietInTab(card.tab);
    case 'met':
      await tell(card.tab, { card: request.card, what: 'touch', height: 0 });
      return remember(place);
    case 'steps': {
      const action = portal.tips.find(({ id }) => id === request.tip)?.action;
      if (action && 'task' in action) await openSteps({ task: action.task, tab: card.tab });
      return;
    }
    case 'report':
      return openReport(
        portal,
        (await tipsFor(portal, card.url)).map(({ tip }) => tip.id),
        card.tab,
      );
    case 'hide':
      await changeCard(request.card, { hidden: request.scope });
      return hide(portal.id, request.scope, place);
    case 'undo':
      if (card.hidden) await undo(portal.id, card.hidden, card.tab);
      return changeCard(request.card, { hidden: null });
    case 'done':
      if (!place.private) await tickStep(request.step);
      return;
    case 'away':
      return putJobAway();
  }
}

async function hide(portal: string, scope: HideScope, place: Place): Promise<void> {
  // Settings that name a portal are no matter of a private window.
  if (scope === 'tab' || place.private) await closeInTab(place.tab);
  else if (scope === 'everywhere') await setTipsEverywhere(false);
  else await hideTipsOn(portal);
}

async function undo(portal: string, scope: HideScope, tab: number): Promise<void> {
  if (scope === 'everywhere') await setTipsEverywhere(true);
  else if (scope === 'portal') await showTipsOn(portal);
  await reopenInTab(tab);
}
