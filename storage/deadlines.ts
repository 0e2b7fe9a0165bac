/** Saved deadlines, and whether the toolbar button shows the days left of the nearest one. */
import * as z from 'zod/mini';
import { isDay } from '../model/time/days.ts';
import type { SavedDeadline } from '../model/time/deadlines.ts';
import { defineSetting } from './store.ts';

const deadlineSchema = z.object({ event: z.string(), day: z.string().check(z.refine(isDay)) });

/** Damaged deadlines are left out, the others stay. */
const deadlinesSchema: z.ZodMiniType<SavedDeadline[]> = z.catch(
  z.pipe(
    z.array(z.catch(z.nullable(deadlineSchema), null)),
    z.transform((all) => all.filter((one) => one !== null)),
  ),
  [],
);

export const deadlinesSetting = defineSetting('deadlines', deadlinesSchema);
/** Whether the toolbar button shows the days left. Off until asked for. */
export const badgeSetting = defineSetting<boolean>('badge', z.catch(z.boolean(), false));
