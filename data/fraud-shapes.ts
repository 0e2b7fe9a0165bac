/** What the check of messages knows of frauds (`data/frauds.yml`). Does not ship: zod is in it. */
import * as z from 'zod';
import { factShape, id, text } from './fact-shape.ts';

/** Words that are looked for in a message: small letters, no accents, either language. */
const words = z
  .array(z.string().regex(/^[a-z0-9$' -]{4,}$/, 'is not in small letters without accents'))
  .min(1);

/** A fraud that a public warning describes. It is recognized by at least one of its marks. */
export const fraud = z.strictObject({
  id,
  text,
  /** The day, month or year of the warning; absent where it bears no date. */
  warned: z
    .string()
    .regex(/^\d{4}(-\d\d(-\d\d)?)?$/, 'is not a day, month or year')
    .optional(),
  phones: z.array(z.string()).min(1).optional(),
  senders: z.array(z.string()).min(1).optional(),
  /** Ids of portals: an address that bears their name and is not theirs. */
  imitates: z.array(z.string()).min(1).optional(),
  words: words.optional(),
  ...factShape,
});

/** Words that frauds use, and that honest messages may use too: a reason for care, never a verdict. */
export const mark = z.strictObject({ id, text, words, ...factShape });

/** Something to do for a person who answered, clicked or paid, in the order of haste. */
export const remedy = z.strictObject({
  id,
  title: text,
  text,
  link: z.strictObject({ url: z.url({ protocol: /^https$/ }), label: text }).optional(),
  ...factShape,
});

export const fraudsFile = z.strictObject({
  frauds: z.array(fraud),
  marks: z.array(mark),
  remedies: z.array(remedy),
});
export type FraudsFile = z.infer<typeof fraudsFile>;
