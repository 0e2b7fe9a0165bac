/** The closed lists that data, model, settings and scripts share. No zod here: this file ships. */

/**
 * What a fact says of itself where no official page and no page of a contractor's own confirms it:
 * `secondhand`, the press, an independent site, a copy or public code says it; `unverified`, no document does.
 */
export const CERTAINTIES = ['secondhand', 'unverified'] as const;
export type Certainty = (typeof CERTAINTIES)[number];

export const REGIONS = ['east', 'west', 'overseas'] as const;

export const STATUSES = [
  'active-duty',
  'active-duty-family',
  'guard-reserve',
  'guard-reserve-family',
  'retiree',
  'retiree-family',
  'survivor',
  'tfl',
] as const;

export const PLANS = ['prime', 'select', 'usfhp', 'prime-demo', 'trs', 'trr', 'tya', 'tfl'] as const;

/** Pages of ours that do a task themselves. */
export const OWN_PAGES = ['real', 'drill'] as const;
export type OwnPage = (typeof OWN_PAGES)[number];

/** Who has to do something themselves: the sponsor, or each adult. */
export const PLAN_PERSONS = ['sponsor', 'adult'] as const;
export type PlanPerson = (typeof PLAN_PERSONS)[number];

/** Where care is or was given. Asked for one answer, never stored. */
export const PLACES = ['military', 'civilian', 'abroad'] as const;

/** Where a prescription is filled. Asked for one answer, never stored. */
export const PHARMACIES = ['military', 'mail', 'retail'] as const;

/**
 * States, D.C. and territories with their TRICARE region. `split`: part of the state belongs to the
 * other region, so the state alone decides nothing. Sources: tricare-mil-changes-2025,
 * dvids-regions-2024-12-02, tricare-mil-regions-2018; territories: tricare-newsroom-newborn-2025-07-08,
 * overseas-handbook-2021.
 */
// biome-ignore format: a table reads better in rows
export const STATES = {
  AL: 'east', AK: 'west', AZ: 'west', AR: 'split', CA: 'west', CO: 'west', CT: 'east', DE: 'east',
  DC: 'east', FL: 'east', GA: 'east', HI: 'west', ID: 'west', IL: 'west', IN: 'split', IA: 'west',
  KS: 'west', KY: 'east', LA: 'west', ME: 'east', MD: 'east', MA: 'east', MI: 'east', MN: 'west',
  MS: 'east', MO: 'split', MT: 'west', NE: 'west', NV: 'west', NH: 'east', NJ: 'east', NM: 'west',
  NY: 'east', NC: 'east', ND: 'west', OH: 'east', OK: 'west', OR: 'west', PA: 'east', RI: 'east',
  SC: 'east', SD: 'west', TN: 'east', TX: 'west', UT: 'west', VT: 'east', VA: 'east', WA: 'west',
  WV: 'east', WI: 'split', WY: 'west',
  AS: 'overseas', GU: 'overseas', MP: 'overseas', PR: 'overseas', VI: 'overseas',
} as const satisfies Record<string, (typeof REGIONS)[number] | 'split'>;

export type Region = (typeof REGIONS)[number];
export type Status = (typeof STATUSES)[number];
export type Plan = (typeof PLANS)[number];
export type State = keyof typeof STATES;
export type Place = (typeof PLACES)[number];
export type Pharmacy = (typeof PHARMACIES)[number];

/** The languages of every text for people. */
export const LANGUAGES = ['en', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];

/** Where in the window the card sits. */
export const CORNERS = ['bottom-right', 'bottom-left', 'top-right', 'top-left'] as const;
export type Corner = (typeof CORNERS)[number];

/** How widely somebody hides the card: in this tab until it closes, on this portal, or everywhere. */
export const HIDE_SCOPES = ['tab', 'portal', 'everywhere'] as const;
export type HideScope = (typeof HIDE_SCOPES)[number];

/** Kinds of moves, each the matter of one task. */
export const MOVES = ['between-regions', 'within-region', 'overseas'] as const;
export type Move = (typeof MOVES)[number];

/** The values of each field that a condition can test or a question can ask. */
export const FIELD_VALUES = {
  region: REGIONS,
  status: STATUSES,
  plan: PLANS,
  state: Object.keys(STATES) as State[],
  place: PLACES,
  pharmacy: PHARMACIES,
  /** The region that a move goes to. Asked for one answer, never stored. */
  destination: REGIONS,
} as const;

/** The fields of a profile: known about a person and stored, in the order in which they are shown. */
export const PROFILE_FIELDS = ['region', 'status', 'plan', 'state'] as const;
export type ProfileField = (typeof PROFILE_FIELDS)[number];

export const FIELDS = [...PROFILE_FIELDS, 'place', 'pharmacy', 'destination'] as const;
export type Field = (typeof FIELDS)[number];

export const CREDENTIALS = ['myauth', 'cac', 'ds-logon', 'mypay', 'own-account', 'login-gov'] as const;
export type CredentialId = (typeof CREDENTIALS)[number];

export const CATEGORIES = [
  'deers-id',
  'sign-in',
  'plans',
  'payments',
  'military-care',
  'civilian-care',
  'claims',
  'pharmacy',
  'dental-vision',
  'other',
] as const;
export type Category = (typeof CATEGORIES)[number];

/** Drawings for the tiles of the most asked jobs. */
export const TILE_ICONS = ['referral', 'bill', 'pill', 'key', 'house', 'baby', 'card', 'phone'] as const;
/**
 * Which kind of thing decides a task, and so stands first and largest in its answer: a page to open, a last day, a
 * number to call, an office to visit, or help that comes before everything.
 */
export const LEADS = ['open', 'date', 'call', 'visit', 'emergency'] as const;
export type Lead = (typeof LEADS)[number];

/** Seasons whose last day follows from a rule (`model/time/calendar.ts`): of TRICARE plans, of FEDVIP and FSAFEDS. */
export const SEASONS = ['open-season', 'fedvip'] as const;
export type SeasonId = (typeof SEASONS)[number];

export const PORTAL_KINDS = ['government', 'contractor', 'plan', 'provider'] as const;
export const HOST_ROLES = ['sign-in', 'public', 'help', 'provider'] as const;

/** In order of importance when a page has several tips. */
export const TIP_KINDS = ['warning', 'deadline', 'go-elsewhere', 'sign-in', 'do-here'] as const;
export type TipKind = (typeof TIP_KINDS)[number];
