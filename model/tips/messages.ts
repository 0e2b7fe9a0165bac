/**
 * What the content script may ask of the background: a closed list, checked on arrival.
 * The content script sends its page's address and gets only what that page may show.
 */
import {
  CORNERS,
  type Corner,
  HIDE_SCOPES,
  type HideScope,
  type Language,
  type TipKind,
} from '../../data/vocabulary.ts';

/** All that ever enters a page: texts in one language, no profile and no other portal's facts. */
export interface CardContent {
  portal: string;
  language: Language;
  corner: Corner;
  /** Whether the card opens by itself; otherwise only the launcher shows. */
  open: boolean;
  tips: CardTip[];
  /** Acronyms that the tips use. */
  terms: CardTerm[];
  words: CardWords;
}

export interface CardTip {
  id: string;
  kind: TipKind;
  /** The kind in a word. */
  label: string;
  text: string;
  /** Said after it, where no document confirms the text. */
  note: string | null;
  /** What the one button says, where the tip has one. */
  action: string | null;
}

export interface CardTerm {
  question: string;
  meaning: string;
}

/** What the card says beside its tips. Asking the browser for them from a page would hold the page up. */
export interface CardWords {
  /** Of the whole, to assistive technology. */
  name: string;
  launcher: string;
  announce: string;
  title: string;
  move: string;
  close: string;
  /** The date checked, and that it is not official. */
  about: string;
  wrong: string;
  hide: string;
  scopes: (readonly [HideScope, string])[];
}

export type Request =
  | { type: 'advice'; url: string }
  /** The card has been open with these tips: do not open it again for them. */
  | { type: 'met'; portal: string; tips: string[] }
  | { type: 'act'; portal: string; tip: string }
  | { type: 'hide'; portal: string; scope: HideScope }
  | { type: 'move'; corner: Corner }
  /** One of these tips is wrong: open the page that prepares a message about it. */
  | { type: 'report'; portal: string; tips: string[] };

/** What the background says unasked: the user pressed the key that goes to the card. */
export const FOCUS_CARD = 'focus-card';
/** What the background says unasked: what is stored has changed, so ask again what the page may show. */
export const REFRESH_CARD = 'refresh-card';

const STRING_FIELDS: Record<Request['type'], readonly string[]> = {
  advice: ['url'],
  met: ['portal'],
  act: ['portal', 'tip'],
  hide: ['portal', 'scope'],
  move: ['corner'],
  report: ['portal'],
};

/** A request of a known shape, or null. Content scripts run beside pages: nothing they send is taken on trust. */
export function parseRequest(message: unknown): Request | null {
  if (typeof message !== 'object' || message === null) return null;
  const fields = message as Record<string, unknown>;
  const { type } = fields;
  if (typeof type !== 'string' || !Object.hasOwn(STRING_FIELDS, type)) return null;
  const complete = STRING_FIELDS[type as Request['type']].every((field) => typeof fields[field] === 'string');
  if (!complete) return null;
  if ((type === 'met' || type === 'report') && !isTextList(fields.tips)) return null;
  if (type === 'move' && !CORNERS.some((corner) => corner === fields.corner)) return null;
  if (type === 'hide' && !HIDE_SCOPES.some((scope) => scope === fields.scope)) return null;
  return fields as unknown as Request;
}

function isTextList(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((item) => typeof item === 'string');
}
