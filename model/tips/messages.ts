/**
 * What launcher and card may ask of the background, and what they get: closed lists, checked on arrival.
 * Nothing that they send is taken on trust, because the launcher's script runs beside a page.
 */
import { CORNERS, type Corner, HIDE_SCOPES, type HideScope, type TipKind } from '../../data/vocabulary.ts';

/**
 * All that ever enters a page. The same for everybody on the same page: nothing in it depends on what a
 * person has told us. `open` also depends on whether a job has steps on this portal.
 */
export interface LauncherContent {
  language: 'en' | 'es';
  corner: Corner;
  /** Whether the card opens by itself; otherwise only the launcher shows. */
  open: boolean;
  /** How many tips are new: the badge. */
  fresh: number;
  words: {
    /** Of the whole, to assistive technology. */
    name: string;
    launcher: string;
    /** Of the frame. */
    card: string;
  };
}

/** What the card shows. It goes to our own frame only, never into a document of the page. */
export interface CardContent {
  language: 'en' | 'es';
  tips: CardTip[];
  job: CardJob | null;
  /** Acronyms that the tips use. */
  terms: CardTerm[];
  /** What the person has just hidden, and may undo; else null. */
  hidden: HideScope | null;
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
  /** What the one button says, where the tip has one, and the address that it opens; null for steps in the popup. */
  action: { label: string; url: string | null } | null;
}

/** The job in hand, as far as it goes on this portal. */
export interface CardJob {
  title: string;
  /** The next step on this portal; null where all are done, or none is here. */
  step: { key: string; text: string; label: string } | null;
  /** How many steps are left on all portals. */
  left: number;
  /** The portal with the next step, where that is another one. */
  next: { label: string; url: string } | null;
}

export interface CardTerm {
  question: string;
  meaning: string;
}

/** What the card says beside its tips. The frame loads no strings of its own. */
export interface CardWords {
  name: string;
  independent: string;
  title: string;
  announce: string;
  move: string;
  close: string;
  /** The place of each tip among all: "1 of 4". */
  places: string[];
  nextTip: string;
  tipsBehind: string;
  checked: string;
  wrong: string;
  hide: string;
  further: string;
  scopes: [HideScope, string][];
  confirm: string;
  cancel: string;
  hidden: string;
  undo: string;
  job: string;
  done: string;
  away: string;
  allDone: string;
}

/** What the launcher's script may ask, about the page it runs in. */
export type LauncherRequest =
  /** `card` is the token of the card that is open, or empty. */
  | { type: 'advice'; url: string; card: string }
  /** Gives the token for a new card. */
  | { type: 'open'; url: string }
  /** The person has opened (`1`) or closed (`0`) the card by hand. */
  | { type: 'touch'; url: string; open: '0' | '1' }
  | { type: 'move'; corner: Corner }
  /** The frame stays silent: show the card in a tab. */
  | { type: 'elsewhere'; card: string };

/** What the card may ask. `card` is its token; without it, nothing is answered or obeyed. */
export type CardRequest =
  | { type: 'show'; card: string }
  /** The card is drawn, so many pixels high. */
  | { type: 'fit'; card: string; height: number }
  | { type: 'met'; card: string }
  | { type: 'close'; card: string }
  | { type: 'corner'; card: string }
  | { type: 'steps'; card: string; tip: string }
  | { type: 'report'; card: string }
  | { type: 'hide'; card: string; scope: HideScope }
  | { type: 'undo'; card: string }
  | { type: 'done'; card: string; step: string }
  | { type: 'away'; card: string };

/** What the card asks; its connection adds the token. */
export type CardQuestion = CardRequest extends infer One
  ? One extends unknown
    ? Omit<One, 'card'>
    : never
  : never;

export type Request = LauncherRequest | CardRequest;

/** The user pressed the key that goes to the card. */
export const FOCUS_CARD = 'focus-card';
/** What is stored has changed, so ask again what the page may show. */
export const REFRESH_CARD = 'refresh-card';

/** What the card has the launcher do; only the page whose card has this token obeys. */
export interface Relayed {
  card: string;
  what: 'fit' | 'close' | 'corner' | 'touch';
  height: number;
}

/** What the background says unasked. */
export type Told = typeof FOCUS_CARD | typeof REFRESH_CARD | Relayed;

/** No request holds a longer text. Addresses of portals, with all they carry, stay below. */
const MAX_LETTERS = 8192;

const STRING_FIELDS: Record<Request['type'], readonly string[]> = {
  advice: ['url', 'card'],
  open: ['url'],
  touch: ['url', 'open'],
  move: ['corner'],
  elsewhere: ['card'],
  show: ['card'],
  fit: ['card'],
  met: ['card'],
  close: ['card'],
  corner: ['card'],
  steps: ['card', 'tip'],
  report: ['card'],
  hide: ['card', 'scope'],
  undo: ['card'],
  done: ['card', 'step'],
  away: ['card'],
};

const LAUNCHER_TYPES: readonly string[] = ['advice', 'open', 'touch', 'move', 'elsewhere'];

/** A request of a known shape, or null. */
export function parseRequest(message: unknown): Request | null {
  if (typeof message !== 'object' || message === null) return null;
  const fields = message as Record<string, unknown>;
  const { type } = fields;
  if (typeof type !== 'string' || !Object.hasOwn(STRING_FIELDS, type)) return null;
  const complete = STRING_FIELDS[type as Request['type']].every((field) => isShortText(fields[field]));
  if (!complete) return null;
  if (type === 'move' && !CORNERS.some((corner) => corner === fields.corner)) return null;
  if (type === 'hide' && !HIDE_SCOPES.some((scope) => scope === fields.scope)) return null;
  if (type === 'fit' && !isHeight(fields.height)) return null;
  return fields as unknown as Request;
}

/** Whether a request is one of the launcher's; the others are the card's. */
export function isLaunchers(request: Request): request is LauncherRequest {
  return LAUNCHER_TYPES.includes(request.type);
}

function isShortText(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_LETTERS;
}

function isHeight(value: unknown): boolean {
  return Number.isInteger(value) && (value as number) >= 0 && (value as number) <= 5000;
}
