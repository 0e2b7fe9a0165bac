/**
 * The whole vocabulary of the data model, in one place.
 *
 * Two rules hold everywhere:
 * - Text for people is `{ en, es }`; a half-translated fact is not valid data.
 * - Every fact names its `sources` (keys of `data/sources.ts`). `checked`, the day somebody last
 *   compared it with them, stands once on each portal or task and may be overridden on one fact.
 *
 * The schemas run at build and in tests (`data/validate.ts`). The extension ships the data and the
 * types, not zod: import this file with `import type` from anything that ships.
 */
import * as z from 'zod';
import { type SourceId, sources } from './sources.ts';
import {
  CATEGORIES,
  CREDENTIALS,
  FIELD_VALUES,
  FIELDS,
  HOST_ROLES,
  PORTAL_KINDS,
  STATES,
  TIP_KINDS,
} from './vocabulary.ts';

/** One text for people, in American English and in Spanish. */
export const text = z.strictObject({ en: z.string().min(1), es: z.string().min(1) });
export type Text = z.infer<typeof text>;

/** A calendar day, `YYYY-MM-DD`, in the user's own time zone. */
export const isoDate = z.iso.date();
export type IsoDate = string;

const sourceId = z.enum(Object.keys(sources) as [SourceId, ...SourceId[]]);

/** Sources that confirm nothing by themselves: general knowledge, and our own inference. */
const UNCONFIRMED: readonly SourceId[] = ['GK', 'INF'];

const factShape = {
  sources: z.array(sourceId).min(1),
  /** The day this fact was last compared with its sources; the portal's or task's own when absent. */
  checked: isoDate.optional(),
  /** Present where no document confirms the fact; the text must then hedge ("usually", "use what the page shows"). */
  certainty: z.literal('unverified').optional(),
};

/** First and last day on which a fact holds, both included. */
const datedShape = { from: isoDate.optional(), until: isoDate.optional() };

/** An object that states a fact: unconfirmed sources alone force `certainty: 'unverified'`. */
function fact<Shape extends z.core.$ZodLooseShape>(shape: Shape) {
  return z
    .strictObject({ ...shape, ...factShape })
    .refine(
      (value) =>
        (value as { certainty?: string }).certainty === 'unverified' ||
        (value as { sources: SourceId[] }).sources.some((id) => !UNCONFIRMED.includes(id)),
      { error: "needs certainty: 'unverified', because no source confirms it", path: ['certainty'] },
    );
}

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
  /** Ids of portals; holds where the person's words name one of them, and is never asked. */
  named: z.array(z.string()).min(1).optional(),
  /** Holds only while TRICARE Open Season runs. */
  during: z.literal('open-season').optional(),
  ...datedShape,
});
export type When = z.infer<typeof when>;

export const host = fact({
  /** Exact host name, lower case, no trailing dot. */
  host: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  role: z.enum(HOST_ROLES),
  /** The host counts only below this path, for hosts that several organizations share. */
  pathPrefix: z.string().startsWith('/').optional(),
});
export type Host = z.infer<typeof host>;

export const link = fact({ url: z.url({ protocol: /^https$/ }), label: text });
export type Link = z.infer<typeof link>;

/** One way to sign in to a portal, on the days it works. */
export const signIn = fact({ credential: z.enum(CREDENTIALS), text, ...datedShape });
export type SignIn = z.infer<typeof signIn>;

/** Something people look for on a portal, and the task that answers it. */
export const pointer = fact({ text, task: z.string() });
export type Pointer = z.infer<typeof pointer>;

export const phone = fact({ number: z.string().min(3), label: text, hours: text.optional() });
export type Phone = z.infer<typeof phone>;

/** Where on a portal a tip belongs. Absent: on all of it. */
export const tipPlace = z.strictObject({
  hosts: z.array(z.string()).min(1).optional(),
  /** Path prefixes, matched without regard to case on whole segments (`/bene` is not `/benefits`). */
  paths: z.array(z.string().startsWith('/')).min(1).optional(),
  /** Hash prefixes, for portals that route by hash (`#/`). */
  hashes: z.array(z.string().startsWith('#')).min(1).optional(),
});

export const tip = fact({
  /** Unique in its portal. `portal/id` names the tip in reports, so a changed meaning needs a new id. */
  id: z.string().regex(/^[a-z0-9-]+$/),
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
});
export type Tip = z.infer<typeof tip>;

export const portal = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  /** The name people see on the site itself; not translated. */
  name: z.string().min(1),
  operator: z.string().min(1),
  kind: z.enum(PORTAL_KINDS),
  /** One sentence: what it is for. */
  summary: text,
  /** Tips run here from the start (a content script in the manifest); elsewhere the user switches them on. */
  tipsByDefault: z.boolean(),
  hosts: z.array(host),
  /** `home` is what "Open" opens when a step names no other link. */
  links: z.record(z.string().regex(/^[a-z0-9-]+$/), link),
  signIn: z.array(signIn),
  handles: z.array(pointer),
  notHere: z.array(pointer),
  phones: z.array(phone),
  tips: z.array(tip),
  checked: isoDate,
});
export type Portal = z.infer<typeof portal>;

export const step = z.strictObject({
  portal: z.string(),
  text,
  /** Key of the portal's `links`; `home` when absent. A key of `null` means: nothing to open for this step. */
  link: z.string().nullable().optional(),
  when: when.optional(),
});
export type Step = z.infer<typeof step>;

export const route = fact({
  when: when.optional(),
  /** Taken only when everything in `when` is known to hold; never a reason to ask. */
  rare: z.literal(true).optional(),
  /** One sentence: why this portal and not the others, naming the deciding fact. */
  why: text,
  steps: z.array(step).min(1),
});
export type Route = z.infer<typeof route>;

/**
 * A remark on a task that holds for some people or on some days (a price, a deadline). It is shown
 * where its conditions are known to hold; with `evenIfUnknown`, unless they are known not to.
 */
export const note = fact({ text, when: when.optional(), evenIfUnknown: z.literal(true).optional() });
export type Note = z.infer<typeof note>;

const phrases = z.array(z.string().min(2)).min(3);

export const task = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  category: z.enum(CATEGORIES),
  title: text,
  /** What people type when they want this, in their words: keywords, sentences, jargon. */
  say: z.strictObject({ en: phrases, es: phrases }),
  /**
   * Fields worth asking for, the most deciding first. A field that is unknown and not listed here
   * is never asked: its routes are offered as "different if", not taken.
   */
  asks: z.array(z.enum(FIELDS)),
  /** Ordered; the first whose conditions hold wins. */
  routes: z.array(route).min(1),
  /** What to have ready before starting. */
  have: z.array(text),
  /** The usual mistake, and what to do instead. */
  mistake: text.optional(),
  notes: z.array(note).optional(),
  checked: isoDate,
});
export type Task = z.infer<typeof task>;

/** Something people ask that none of these portals does, and who does where that is well known. */
export const elsewhere = fact({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: text,
  say: z.strictObject({ en: phrases, es: phrases }),
  /** Where to go instead, in a sentence. */
  text,
  /** Numbers to call, the most important first. */
  phones: z.array(phone).min(1).optional(),
  /** Help for somebody in danger: shown at once and above everything, numbers first. */
  urgent: z.literal(true).optional(),
  link: z.strictObject({ url: z.url({ protocol: /^https$/ }), label: text }).optional(),
});
export type Elsewhere = z.infer<typeof elsewhere>;

/** A site that is no portal of ours but is known: official, retired, or independent. */
export const site = fact({
  host: z.string().regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/),
  verdict: z.enum(['official', 'retired', 'unofficial']),
  name: z.string().min(1),
  /** Holds only below this path; the longest of a host's prefixes wins. */
  pathPrefix: z.string().startsWith('/').optional(),
  /** A company's own site, which has other business beside TRICARE. */
  company: z.literal(true).optional(),
  /** The portal that it leads to: who took over a retired site, whose own site an official one is. */
  successor: z.string().optional(),
});
export type Site = z.infer<typeof site>;

export const lifeEvent = fact({
  id: z.string().regex(/^[a-z0-9-]+$/),
  title: text,
  /** Days in which to act: `before` counts back from the event, `after` counts from the day after it. */
  window: z.strictObject({ before: z.number().int().min(0), after: z.number().int().positive() }),
  /** Where the window is longer overseas. */
  overseas: z.strictObject({ after: z.number().int().positive() }).optional(),
  task: z.string(),
  text,
});
export type LifeEvent = z.infer<typeof lifeEvent>;

export const credential = fact({ id: z.enum(CREDENTIALS), name: text, text, until: isoDate.optional() });
export type Credential = z.infer<typeof credential>;

export const term = fact({ term: z.string().min(2), meaning: text });
export type Term = z.infer<typeof term>;
