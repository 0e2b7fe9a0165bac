/**
 * The whole vocabulary of the data model, in one place: what a fact, a portal and a task are made of.
 * `data/file-schemas.ts` says how they stand in the files.
 *
 * Two rules hold everywhere:
 * - Text for people is `{ en, es }`; a half-translated fact is not valid data.
 * - Every fact names its `sources` (keys of `data/sources.yml`) and `checked`, the day somebody last
 *   compared it with them. How old a source is stands in `data/sources.yml`.
 *
 * The schemas run at build and in tests (`build/data/check.ts`). The extension ships the data and the
 * types, not zod: import this file with `import type` from anything that ships.
 */
import * as z from 'zod';
import { deskHours } from './desk-hours.ts';
import { datedShape, factShape, type IsoDate, id, isoDate, type Text, text } from './fact-shape.ts';

export type { DeskHours } from './desk-hours.ts';
export type { IsoDate, Text } from './fact-shape.ts';

import { type TerritoryRuleId, territoryRules } from './territories.ts';
import type { Category, Certainty, Field, Lead, Move, OwnPage, PlanPerson, Status } from './vocabulary.ts';
import {
  CREDENTIALS,
  FIELD_VALUES,
  HOST_ROLES,
  PLAN_PERSONS,
  type PORTAL_KINDS,
  SEASONS,
  STATES,
  TILE_ICONS,
  TIP_KINDS,
} from './vocabulary.ts';

/** A fact as the rest of the project sees it: `checked` is there where it differs from its record's. */
type Stated<Fact> = Omit<Fact, 'own' | 'checked' | 'when'> & { checked?: IsoDate } & (Fact extends {
    when?: unknown;
  }
    ? { when?: When }
    : unknown);

const stateCode = z.enum(Object.keys(STATES) as [keyof typeof STATES, ...(keyof typeof STATES)[]]);

/**
 * Conditions on what is known about the person and on the day. Every named field must match
 * (AND); the values of one field are alternatives (OR). No condition: always true.
 */
export const when = z.strictObject({
  region: z.array(z.enum(FIELD_VALUES.region)).min(1).optional(),
  status: z.array(z.enum(FIELD_VALUES.status)).min(1).optional(),
  plan: z.array(z.enum(FIELD_VALUES.plan)).min(1).optional(),
  state: z.array(stateCode).min(1).optional(),
  place: z.array(z.enum(FIELD_VALUES.place)).min(1).optional(),
  pharmacy: z.array(z.enum(FIELD_VALUES.pharmacy)).min(1).optional(),
  /** The region that a move goes to. */
  destination: z.array(z.enum(FIELD_VALUES.destination)).min(1).optional(),
  /** The state or territory that a move goes to; holds where the words name one of them, and is never asked. */
  toState: z.array(stateCode).min(1).optional(),
  /** Ids of portals; holds where the person's words name one of them, and is never asked. */
  named: z.array(z.string()).min(1).optional(),
  /** The territories in which a rule of `data/territories.ts` is that of the United States, or of other countries. */
  territory: z
    .strictObject({
      rule: z.enum(Object.keys(territoryRules) as [TerritoryRuleId, ...TerritoryRuleId[]]),
      countsAs: z.enum(['us', 'overseas']),
    })
    .optional(),
  /** Holds only while TRICARE Open Season runs. */
  during: z.literal('open-season').optional(),
  ...datedShape,
});
/** Territories are among the states, once the data is read. */
export type When = Omit<z.infer<typeof when>, 'territory'>;

const hostName = z
  .string()
  .regex(
    /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
    'is not a host name: lower case, without https:// and without a slash',
  );
const address = z.url({ protocol: /^https$/ });

export const host = z.strictObject({
  /** Exact host name, lower case, no trailing dot. */
  host: hostName,
  role: z.enum(HOST_ROLES),
  /** The host counts only below this path, for hosts that several organizations share. */
  pathPrefix: z.string().startsWith('/', 'must begin with /').optional(),
  ...factShape,
});
export type Host = Stated<z.infer<typeof host>>;

export const link = z.strictObject({
  url: address,
  label: text,
  /** Everybody can use it without signing in, so an answer that opens it need not begin with the sign-in. */
  public: z.literal(true).optional(),
  ...factShape,
});
export type Link = Stated<z.infer<typeof link>>;

/** One way to sign in to a portal, on the days it works. */
export const signIn = z.strictObject({ credential: z.enum(CREDENTIALS), text, ...datedShape, ...factShape });
export type SignIn = Stated<z.infer<typeof signIn>>;

/** Something people look for on a portal, and the task that answers it. */
export const pointer = z.strictObject({ text, task: z.string(), ...factShape });
export type Pointer = Stated<z.infer<typeof pointer>>;

/** A number of its own. `{phone:id}` in any text, and `phone: id` at another portal, refer to it. */
export const phone = z.strictObject({
  id,
  number: z.string().min(3),
  label: text,
  hours: deskHours.optional(),
  /** The one area that it serves, in a word or two; others beside it serve theirs, and none of them comes first. */
  area: text.optional(),
  ...factShape,
});
export type Phone = Stated<z.infer<typeof phone>>;

/** A number that stands elsewhere in the data, with its hours. */
const borrowedPhone = z.strictObject({ phone: id, label: text, ...factShape });

export const phones = z.array(z.union([phone, borrowedPhone]));

/** Where on a portal a tip belongs. Absent: on all of it. */
export const tipPlace = z.strictObject({
  hosts: z.array(z.string()).min(1).optional(),
  /** Path prefixes, matched without regard to case on whole segments (`/bene` is not `/benefits`). */
  paths: z.array(z.string().startsWith('/', 'must begin with /')).min(1).optional(),
  /** Hash prefixes, for portals that route by hash (`#/`). */
  hashes: z.array(z.string().startsWith('#', 'must begin with #')).min(1).optional(),
});

export const tip = z.strictObject({
  /** Unique in its portal. `portal/id` names the tip in reports, so a changed meaning needs a new id. */
  id,
  kind: z.enum(TIP_KINDS),
  on: tipPlace.optional(),
  when: when.optional(),
  /** Shown only while TRICARE Open Season runs; the text may then use {lastDay} and {daysLeft}. */
  during: z.literal('open-season').optional(),
  /** Opens the card by itself even where the person has seen this portal's tips before. */
  urgent: z.literal(true).optional(),
  text,
  /** At most one thing to do about it: the steps of a task, or a link of a portal. */
  action: z
    .union([
      z.strictObject({ task: z.string(), label: text.optional() }),
      z.strictObject({ portal: z.string(), link: z.string(), label: text.optional() }),
    ])
    .optional(),
  ...factShape,
});
export type Tip = Stated<z.infer<typeof tip>>;

export interface Portal {
  id: string;
  name: string;
  operator: string;
  kind: (typeof PORTAL_KINDS)[number];
  summary: Text;
  tipsByDefault: boolean;
  hosts: Host[];
  links: Record<string, Link>;
  signIn: SignIn[];
  handles: Pointer[];
  notHere: Pointer[];
  phones: Phone[];
  tips: Tip[];
  /** The day on which the oldest of its facts was checked. */
  checked: IsoDate;
}

export const step = z.strictObject({
  portal: z.string(),
  /** What to do, in one short sentence or two. */
  text,
  /** What helps while doing it; shown on a tap. */
  more: text.optional(),
  /** Key of the portal's `links`; `home` when absent. A key of `null` means: nothing to open for this step. */
  link: z.string().nullable().optional(),
  when: when.optional(),
});
export type Step = Omit<z.infer<typeof step>, 'when'> & { when?: When };

export interface Route {
  when?: When;
  /** Where it differs from the task's. */
  lead?: Lead;
  /** `why` only names who runs the plan, as for every other task. */
  usual?: true;
  /** Taken only when everything in `when` is known to hold; never a reason to ask. */
  rare?: true;
  /** One sentence: why this portal and not the others, naming the deciding fact. */
  why: Text;
  steps: Step[];
  sources: string[];
  checked?: IsoDate;
  certainty?: Certainty;
}

/**
 * A remark on a task that holds for some people or on some days (a price, a deadline). It is shown
 * where its conditions are known to hold; with `evenIfUnknown`, unless they are known not to.
 */
export const note = z.strictObject({
  text,
  when: when.optional(),
  evenIfUnknown: z.literal(true).optional(),
  ...factShape,
});
export type Note = Stated<z.infer<typeof note>>;

/**
 * A last day that decides a task: of an event in a person's life (`data/life-events.yml`; with several, they choose
 * which one it was), or of a season that comes every year.
 */
export const deadline = z.union([
  z.strictObject({ events: z.array(id).min(1), when: when.optional() }),
  z.strictObject({ season: z.enum(SEASONS), when: when.optional() }),
]);
export type Deadline = { when?: When } & (
  | { events: string[]; season?: undefined }
  | { season: (typeof SEASONS)[number]; events?: undefined }
);

/** What people type, in each language: only the phrases that count more. */
export interface Say {
  en: string[];
  es: string[];
}

/** One of the most asked jobs, which the popup offers in one tap before anything is typed. */
export const tile = z.strictObject({
  /** Its place among them, the most asked first. */
  place: z.number().int().positive(),
  icon: z.enum(TILE_ICONS),
  /** The job in two or three words, as people say it. */
  label: text,
});
export type Tile = z.infer<typeof tile>;

export interface Task {
  id: string;
  category: Category;
  title: Text;
  tile?: Tile;
  say: Say;
  /**
   * Fields worth asking for, the most deciding first. A field that is unknown and not listed here
   * is never asked: its routes are offered as "different if", not taken.
   */
  asks: Field[];
  /** Which kind of move it is about: the places that words name decide between these. */
  move?: Move;
  /** What stands first and largest in the answer. */
  lead: Lead;
  /** Numbers that come before those of the portals. */
  phones?: Phone[];
  /** The first whose conditions hold is the task's last day. */
  deadlines?: Deadline[];
  /** Ordered; the first whose conditions hold wins. */
  routes: Route[];
  /** What to have ready before starting. */
  have: Text[];
  /** The usual mistake, and what to do instead. */
  mistake?: Text;
  /** What to say on the phone about it, in two sentences. */
  call?: Text;
  /** Who alone can do it. */
  who?: PlanPerson;
  /** The page of ours that does it. */
  page?: OwnPage;
  notes?: Note[];
  /** The day on which the oldest of its facts was checked. */
  checked: IsoDate;
}

/** Something people ask that none of these portals does, and who does where that is well known. */
export const elsewhere = z.strictObject({
  title: text,
  /** Where to go instead, in a sentence. */
  text,
  /** Numbers to call, the most important first. */
  phones: phones.min(1).optional(),
  /** Help for somebody in danger: shown at once and above everything, numbers first. */
  urgent: z.literal(true).optional(),
  link: z.strictObject({ url: address, label: text }).optional(),
  /** The season in which alone it can be done. */
  season: z.enum(SEASONS).optional(),
  ...factShape,
});
export type Elsewhere = Stated<Omit<z.infer<typeof elsewhere>, 'phones'>> & {
  id: string;
  say: Say;
  phones?: Phone[];
};

/** A site that is no portal of ours but is known: official, retired, or independent. */
export const site = z.strictObject({
  host: hostName,
  verdict: z.enum(['official', 'retired', 'unofficial']),
  name: z.string().min(1),
  /** Holds only below this path; the longest of a host's prefixes wins. */
  pathPrefix: z.string().startsWith('/', 'must begin with /').optional(),
  /** A company's own site, which has other business beside TRICARE. */
  company: z.literal(true).optional(),
  /** The portal that it leads to: who took over a retired site, whose own site an official one is. */
  successor: z.string().optional(),
  ...factShape,
});
export type Site = Stated<z.infer<typeof site>>;

/** One thing to do, or one thing that ends, in the plan for a life event. */
export const planLine = z.strictObject({
  /** What is done then; without a task and without an event: what ends. */
  task: z.string().optional(),
  /** Another life event that counts from the same day: its task and its days, shifted by `from`. */
  event: z.string().optional(),
  /** First and last day, counted from the event; negative before it. No `from`: at once. No `to`: no last day. */
  from: z.number().int().optional(),
  to: z.number().int().optional(),
  /** Counted from the first day of the event's month instead. */
  count: z.literal('month').optional(),
  when: when.optional(),
  /** Who has to do it, where the facts say so: the sponsor, or each adult for themselves. */
  who: z.enum(PLAN_PERSONS).optional(),
  text,
  ...factShape,
});
export type PlanLine = Stated<z.infer<typeof planLine>>;

export const lifeEvent = z.strictObject({
  id,
  title: text,
  /** Days in which to act: `before` counts back from the event, `after` counts from the day after it. */
  window: z.strictObject({ before: z.number().int().min(0), after: z.number().int().positive() }),
  /** Where the window is longer overseas. */
  overseas: z.strictObject({ after: z.number().int().positive() }).optional(),
  /** From when the days count, to stand behind "within 90 days": "after the birth". */
  since: text,
  task: z.string(),
  text,
  /** It happens to one person, and changes nothing for the rest of the family. */
  one: z.literal(true).optional(),
  /** What belongs to it beside its own task, for the plan. Absent: the event alone makes no plan. */
  plan: z
    .strictObject({
      /** What a person's status becomes on that day. */
      becomes: z.partialRecord(z.enum(FIELD_VALUES.status), z.enum(FIELD_VALUES.status)).optional(),
      lines: z.array(planLine),
    })
    .optional(),
  ...factShape,
});
/** A condition's days are resolved, so the lines have the shape of the others. */
export type LifeEvent = Omit<Stated<z.infer<typeof lifeEvent>>, 'plan'> & {
  plan?: { becomes?: Partial<Record<Status, Status>>; lines: PlanLine[] };
};

export const credential = z.strictObject({
  id: z.enum(CREDENTIALS),
  name: text,
  text,
  until: isoDate.optional(),
  ...factShape,
});
export type Credential = Stated<z.infer<typeof credential>>;

export const term = z.strictObject({ term: z.string().min(2), meaning: text, ...factShape });
export type Term = Stated<z.infer<typeof term>>;
