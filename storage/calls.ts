/** Notes of calls, kept only where the person saves them. They are not synced and not in the settings file. */
import * as z from 'zod/mini';
import { type CallNote, MAX_LINE, MAX_NOTES, MAX_PROMISE } from '../model/answer/call-log.ts';
import { isDay } from '../model/time/days.ts';
import { defineSetting } from './store.ts';

const line = z.string().check(z.maxLength(MAX_LINE));

const noteSchema = z.object({
  day: z.string().check(z.refine(isDay)),
  phone: line,
  task: z.catch(z.optional(line), undefined),
  name: line,
  reference: line,
  promised: z.string().check(z.maxLength(MAX_PROMISE)),
});

/** Drops damaged notes and keeps the others. */
const notesSchema: z.ZodMiniType<CallNote[]> = z.catch(
  z.pipe(
    z.array(z.catch(z.nullable(noteSchema), null)),
    z.transform((all) => all.filter((one) => one !== null).slice(0, MAX_NOTES)),
  ),
  [],
);

export const callsSetting = defineSetting('calls', notesSchema);
