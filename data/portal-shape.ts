/** What a portal is made of: its hosts, links, ways to sign in, numbers and tips. */
import * as z from 'zod';
import { type Stated, when } from './condition-shape.ts';
import { deskHours } from './desk-hours.ts';
import { datedShape, factShape, type IsoDate, id, type Text, text } from './fact-shape.ts';
import { CREDENTIALS, HOST_ROLES, type PORTAL_KINDS, TIP_KINDS } from './vocabulary.ts';

export const hostName = z
  .string()
  .regex(
    /^[a-z0-9-]+(\.[a-z0-9-]+)+$/,
    'is not a host name: lower case, without https:// and without a slash',
  );
export const address = z.url({ protocol: /^https$/ });

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
