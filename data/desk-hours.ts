/** When a telephone desk answers, as the data says it. Does not ship: zod is in it. */
import * as z from 'zod';

/** Time zones of the desks. */
const ZONES = ['America/New_York', 'America/Chicago', 'America/Denver', 'America/Los_Angeles'] as const;

const DAY = '(Sun|Mon|Tue|Wed|Thu|Fri|Sat)';
const TIME = '([01]\\d|2[0-3]):[0-5]\\d';
const SPAN = `${DAY}(-${DAY})? ${TIME}-(${TIME}|24:00)`;
const WEEK = new RegExp(`^${SPAN}(, ${SPAN})*$`);

const table = z.strictObject({
  /** In the desk's own time. Past midnight are two spans: `Mon 20:00-24:00, Tue 00:00-06:00`. */
  week: z
    .string()
    .regex(WEEK, 'is not a table of hours such as "Mon-Fri 08:00-18:00, Sat 09:00-13:00"')
    .refine((week) => week.split(', ').every(opensFirst), 'has a desk that closes before it opens'),
  zone: z.enum(ZONES),
  /** What it does on a federal holiday. Absent: nothing says so. */
  holidays: z.enum(['open', 'closed']).optional(),
});

/** A table of the week, or `always`: day and night, every day. */
export const deskHours = z.union([z.strictObject({ week: z.literal('always') }), table]);
export type DeskHours = z.infer<typeof deskHours>;

function opensFirst(span: string): boolean {
  const [from, until] = span.slice(span.indexOf(' ') + 1).split('-') as [string, string];
  return from < until;
}
