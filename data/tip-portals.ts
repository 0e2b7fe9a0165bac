/** What the background knows: portals with their tips, and what badge and card say beside them. */
import data from 'virtual:data/background';
import type { BadgeEvent, TipPortal, TipTerm } from './shipped.ts';

export const tipPortals: readonly TipPortal[] = data.portals;

const byId = new Map(tipPortals.map((portal) => [portal.id, portal]));

export const findTipPortal = (id: string): TipPortal | undefined => byId.get(id);

/** The events whose deadlines the badge counts. */
export const badgeEvents: readonly BadgeEvent[] = data.lifeEvents;

/** The words that the card explains; a document confirms what each means. */
export const tipTerms: readonly TipTerm[] = data.glossary;
