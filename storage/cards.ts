/**
 * The cards that are open, each by its token. A token goes from the background to the launcher's script and
 * from there to the frame that the script has made; the frame proves by it that it is no frame of a page.
 * Kept for the session, because the browser ends the background whenever it likes.
 */
import * as z from 'zod/mini';
import { HIDE_SCOPES, type HideScope } from '../data/vocabulary.ts';
import { defineSetting } from './store.ts';

export interface OpenCard {
  tab: number;
  /** The address of the page, without what may identify a person there. */
  url: string;
  /** The frame that has used the token; no other frame may use it again. */
  frame: number | null;
  /** What the person has hidden with this card and may undo. */
  hidden: HideScope | null;
}

/** More cards than anybody has open. */
const MAX_CARDS = 100;

const cardsSchema: z.ZodMiniType<Record<string, OpenCard>> = z.catch(
  z.record(
    z.string(),
    z.object({
      tab: z.number(),
      url: z.string(),
      frame: z.nullable(z.number()),
      hidden: z.nullable(z.enum(HIDE_SCOPES)),
    }),
  ),
  {},
);

export const cardsSetting = defineSetting('cards', cardsSchema, 'session');

/** Stores a new card for a page, and resolves to its token. */
export async function openCard(tab: number, url: string): Promise<string> {
  const token = crypto.randomUUID();
  await cardsSetting.update((cards) => ({
    ...Object.fromEntries(Object.entries(cards).slice(1 - MAX_CARDS)),
    [token]: { tab, url: placeOf(url), frame: null, hidden: null },
  }));
  return token;
}

/** Changes a card; does nothing where there is none with this token. */
export function changeCard(token: string, change: Partial<Omit<OpenCard, 'tab'>>): Promise<void> {
  return cardsSetting.update((cards) => {
    const card = Object.hasOwn(cards, token) ? cards[token] : undefined;
    return card ? { ...cards, [token]: { ...card, ...change } } : cards;
  });
}

/** Forgets the cards of a tab that has been closed: their addresses say where somebody was. */
export function forgetCards(tab: number): Promise<void> {
  return cardsSetting.update((cards) =>
    Object.fromEntries(Object.entries(cards).filter(([, card]) => card.tab !== tab)),
  );
}

/** The card of a token; undefined where there is none. */
export async function findCard(token: string): Promise<OpenCard | undefined> {
  const cards = await cardsSetting.get();
  return Object.hasOwn(cards, token) ? cards[token] : undefined;
}

/** Tips look at host, path and hash; queries may hold session keys, so they are not kept. */
export function placeOf(url: string): string {
  const place = new URL(url);
  place.search = '';
  return place.href;
}
