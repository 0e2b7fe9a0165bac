/** Which lines of plans are done. Not synced and not in the settings file: the days reveal births and divorces. */
import * as z from 'zod/mini';
import { defineSetting } from './store.ts';

const doneSchema: z.ZodMiniType<string[]> = z.catch(z.array(z.string().check(z.maxLength(100))), []);

/** Keys from `lineKey`. */
export const planSetting = defineSetting('plan-done', doneSchema);
