import type { IsoDate } from '../../data/schema.ts';
import type { PortalTip, TipPortal } from '../../data/shipped.ts';
import { complete, type Profile } from '../answer/situation.ts';
import { holds } from './page-advice.ts';

/** For one portal: the tips that the user has met, by content, with the day they last opened the card. */
export type MetTips = Record<string, IsoDate>;

/** Names a tip by its content, so that a changed tip is a new tip. */
export function tipKey(tip: PortalTip): string {
  return `${tip.id}.${hash(JSON.stringify([tip.text, tip.action ?? null]))}`;
}

/**
 * Whether the card opens by itself for these tips of a page: the first time on a portal, for a tip
 * that is new or has changed since, and once a day for an urgent one.
 */
export function opensByItself(tips: readonly PortalTip[], met: MetTips, today: IsoDate): boolean {
  return newTips(tips, met, today).length > 0;
}

/** Those that nobody has seen yet, and urgent ones that were not seen today. */
export function newTips(tips: readonly PortalTip[], met: MetTips, today: IsoDate): PortalTip[] {
  return tips.filter((tip) => {
    const lastDay = met[tipKey(tip)];
    return lastDay === undefined || (tip.urgent === true && lastDay !== today);
  });
}

/**
 * What to remember once the card has been open with the tips named by id. Calm tips that hold today
 * count as met on whichever page of the portal they stand: otherwise each page would open the card
 * again. An urgent tip counts only once it was shown.
 */
export function meet(
  portal: TipPortal,
  shown: readonly string[],
  profile: Profile,
  met: MetTips,
  today: IsoDate,
): MetTips {
  const situation = complete(profile);
  const now = portal.tips.filter(
    (tip) => holds(tip, situation, today) && (!tip.urgent || shown.includes(tip.id)),
  );
  return { ...kept(portal, met), ...Object.fromEntries(now.map((tip) => [tipKey(tip), today])) };
}

/** Earlier memories of tips that still exist, so that memory can't grow for ever. */
function kept(portal: TipPortal, met: MetTips): MetTips {
  const keys = new Set(portal.tips.map(tipKey));
  return Object.fromEntries(Object.entries(met).filter(([key]) => keys.has(key)));
}

/** FNV-1a, 32 bits, in base 36: short, stable, and nothing depends on it being hard to forge. */
function hash(text: string): string {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) {
    value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  }
  return (value >>> 0).toString(36);
}
