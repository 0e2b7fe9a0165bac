/** What every fact has, in the files of `data/`. Does not ship: zod is in it. */
import * as z from 'zod';
import { CERTAINTIES } from './vocabulary.ts';

/** One text for people, in American English and in Spanish. */
export const text = z.strictObject({ en: z.string().min(1), es: z.string().min(1) });
export type Text = z.infer<typeof text>;

/** A calendar day, `YYYY-MM-DD`, in the user's own time zone. */
export const isoDate = z.iso.date();
export type IsoDate = string;

/** A name in the files: lower-case letters, digits and dashes. */
export const ID = /^[a-z0-9]+(-[a-z0-9]+)*$/;
export const id = z
  .string()
  .regex(ID, 'is not a name that the data allows: lower-case letters, digits and dashes');

/** Numbers, amounts and dates that a text writes out itself instead of referring to the place where they stand. */
export const own = z.array(z.string().min(1)).min(1).optional();

export const factShape = {
  sources: z.array(z.string()).min(1),
  /** The day on which somebody compared this fact with these sources. It says nothing about how old they are. */
  checked: isoDate,
  /** Present where no official page confirms it (`CERTAINTIES`); an unverified text must hedge ("usually"). */
  certainty: z.enum(CERTAINTIES).optional(),
  own,
};

/** First and last day on which a fact holds, both included. */
export const datedShape = { from: isoDate.optional(), until: isoDate.optional() };
