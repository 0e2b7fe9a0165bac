/** What an event in a person's life is made of: its days, and the lines of its plan. */
import * as z from 'zod';
import { type Stated, when } from './condition-shape.ts';
import { factShape, id, text } from './fact-shape.ts';
import { FIELD_VALUES, PLAN_PERSONS, type Status } from './vocabulary.ts';

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
  /** What there is time for until the last day, where it could be taken for something else: "to change plans". */
  purpose: text.optional(),
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
