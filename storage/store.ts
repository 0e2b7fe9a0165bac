/**
 * How a value is stored. PRIVACY.md lists everything that is kept. It stays in this browser, except for
 * what `sync.ts` gives to the browser's account where the user wants that.
 *
 * What is read may be damaged, from an older or newer version, or put there by hand: each field falls
 * back by itself and the rest is kept, so a bad value never costs a good one. What is written leaves
 * fields and values alone that only a newer version understands.
 *
 * A change of a value is always a function of the value that is stored at that moment, and runs while
 * nobody else writes: two changes at once are both kept, whichever contexts they come from.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { whileNobodyWrites } from './lock.ts';
import { applyChange, fromKeys, isRecord, same } from './merge.ts';

/** `local` stays; `session` is kept in memory and gone when the browser closes. */
export type Area = 'local' | 'session';

/**
 * Makes the next value out of the stored one, and leaves the latter as it is. It must not write itself:
 * all other writes wait for it. Called once for each change.
 */
export type Change<T> = (value: T) => T;

/** A change that also sees the value as it was found, not repaired; null for nothing. */
type RawChange<T> = (value: T, stored: unknown) => T;

/** One stored value. Everything that reads or writes it rejects where the browser's storage does. */
export interface Setting<T> {
  readonly area: Area;
  readonly key: string;
  /** What holds while nothing is stored. */
  readonly initial: T;
  /** What is understood of a stored value, repaired where it was damaged. Never throws. */
  read(stored: unknown): T;
  /** The stored value, repaired where it was damaged. */
  get(): Promise<T>;
  /** Stores what `change` makes of the stored value. The only way to write. */
  update(change: RawChange<T>): Promise<void>;
  /** Whether a value is whole: nothing in it would have to be repaired or left out. */
  accepts(value: unknown): boolean;
  /** A value from elsewhere, with what can't be understood in it replaced by what `otherwise` has. */
  understood(value: unknown, otherwise: unknown): unknown;
}

/** One of some values, or nothing where it is none of them. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.catch(z.optional(z.enum(values)), undefined);

/**
 * A value that is stored under `key`. `schema` repairs what it is given; it never rejects. A key never
 * changes its shape: fields and values may be added, another shape gets another key.
 */
export function defineSetting<T>(key: string, schema: z.ZodMiniType<T>, area: Area = 'local'): Setting<T> {
  const read = (stored: unknown): T => schema.parse(stored ?? null);
  const setting: Setting<T> = {
    area,
    key,
    initial: read(null),
    read,
    get: async () => read(await storedAt(area, key)),
    update: (change) => updateTogether([{ setting, change }]),
    accepts: (value) => same(schema.parse(value), value),
    understood: (value, otherwise) => understood(value, schema.parse(value), otherwise),
  };
  return setting;
}

/** A setting and its change, for `updateTogether`. */
interface Update<T> {
  setting: Setting<T>;
  change: RawChange<T>;
}

/**
 * Changes several settings of one area at once: all of them, or none where the storage refuses. A value
 * that becomes null is removed.
 */
// biome-ignore lint/suspicious/noExplicitAny: each update fits its own setting
export function updateTogether(updates: readonly Update<any>[]): Promise<void> {
  return whileNobodyWrites(async () => {
    const [first] = updates;
    if (!first) return;
    const storage = browser.storage[first.setting.area];
    const stored = await storage.get(updates.map(({ setting }) => setting.key));
    const written: Record<string, unknown> = {};
    const removed: string[] = [];

    for (const { setting, change } of updates) {
      const before = stored[setting.key] ?? null;
      const value = setting.read(before);
      const changed = change(value, before);
      if (same(changed, value)) continue;
      const next = applyChange(before, value, changed);
      if (next === null) removed.push(setting.key);
      else written[setting.key] = next;
    }

    if (Object.keys(written).length > 0) await storage.set(written);
    if (removed.length > 0) await storage.remove(removed);
  });
}

/** Removes everything that is kept here, also for the session. What is about to be written waits. */
export function clearStorage(): Promise<void> {
  return whileNobodyWrites(async () => {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  });
}

async function storedAt(area: Area, key: string): Promise<unknown> {
  return (await browser.storage[area].get(key))[key];
}

/** `read`: what the schema made of the value. */
function understood(value: unknown, read: unknown, otherwise: unknown): unknown {
  if (!isRecord(value) || !isRecord(read)) return same(value, read) ? read : otherwise;
  const kept = isRecord(otherwise) ? otherwise : {};
  const keys = new Set([read, kept].flatMap(Object.keys));
  return fromKeys(keys, (key) => (same(value[key], read[key]) ? read[key] : kept[key]));
}
