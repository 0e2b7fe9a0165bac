/**
 * The whole vocabulary of the data model: what a fact, a portal and a task are made of. The larger records
 * have a file each, and everybody imports them from here. `data/file-schemas.ts` says how they stand in the
 * files.
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
import type { Stated } from './condition-shape.ts';
import { factShape, isoDate, text } from './fact-shape.ts';
import { address, hostName, type Phone, phones } from './portal-shape.ts';
import type { Say } from './task-shape.ts';
import { CREDENTIALS, SEASONS } from './vocabulary.ts';

export { type When, when } from './condition-shape.ts';
export type { DeskHours } from './desk-hours.ts';
export type { IsoDate, Text } from './fact-shape.ts';
export { type LifeEvent, lifeEvent, type PlanLine } from './life-event-shape.ts';
export {
  type Host,
  host,
  type Link,
  link,
  type Phone,
  type Portal,
  phone,
  phones,
  pointer,
  signIn,
  type Tip,
  tip,
} from './portal-shape.ts';
export {
  type Deadline,
  deadline,
  type Note,
  note,
  type Route,
  type Say,
  type Step,
  step,
  type Task,
  tile,
} from './task-shape.ts';

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
