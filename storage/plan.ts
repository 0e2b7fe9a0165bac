/**
 * What of plans is done. Not synced and not in the settings file: the days reveal births and divorces.
 */
import * as z from 'zod/mini';
import type { OthersProgress } from '../model/answer/plan-ticks.ts';
import { defineSetting } from './store.ts';
import { progressSchema, progressSetting } from './tasks.ts';

const doneSchema: z.ZodMiniType<string[]> = z.catch(z.array(z.string().check(z.maxLength(100))), []);

/** Lines without steps that are done, by keys from `lineKey`. */
export const planSetting = defineSetting('plan-done', doneSchema);

const othersSchema: z.ZodMiniType<OthersProgress | null> = z.catch(
  z.nullable(z.record(z.string(), progressSchema)),
  null,
);

/** The steps that others of the household have done, by their ids; null before anybody had ticks of their own. */
export const othersProgressSetting = defineSetting('plan-others', othersSchema);

/**
 * Gives others of the household ticks of their own. Once all people of a plan had the same ticks: whoever is there
 * the first time begins with those, so that nothing that was ticked is lost.
 */
export async function separateTicks(ids: readonly string[]): Promise<void> {
  const progress = await progressSetting.get();
  await othersProgressSetting.update(
    (others) => others ?? Object.fromEntries(ids.map((id) => [id, progress])),
  );
}
