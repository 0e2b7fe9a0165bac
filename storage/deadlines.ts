/** Saved deadlines, and whether the toolbar button shows the days left until the nearest one. */
import * as z from 'zod/mini';
import { isDay } from '../model/time/days.ts';
import { type SavedDeadline, savable } from '../model/time/deadlines.ts';
import { defineSetting } from './store.ts';

const deadlineSchema = z.object({
  event: z.string(),
  day: z.string().check(z.refine(isDay)),
  // A later field: dates that were kept before have none, and are those of the person who asks.
  person: z.optional(z.string().check(z.maxLength(24))),
});

/** Drops damaged deadlines and keeps the others, each once, and not more than are shown. */
const deadlinesSchema: z.ZodMiniType<SavedDeadline[]> = z.catch(
  z.pipe(
    z.array(z.catch(z.nullable(deadlineSchema), null)),
    z.transform((all) => savable(all.filter((one) => one !== null))),
  ),
  [],
);

export const deadlinesSetting = defineSetting('deadlines', deadlinesSchema);
/** Whether the toolbar button shows the days left. Off by default. */
export const badgeSetting = defineSetting<boolean>('badge', z.catch(z.boolean(), false));
