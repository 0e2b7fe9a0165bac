/**
 * How a value is stored. PRIVACY.md lists everything that is kept. It stays in this browser, except for
 * what `sync.ts` copies to the browser's account if the user turns that on.
 *
 * A stored value may be damaged, come from an older or newer version, or be edited by hand. So each field
 * has its own fallback, and a bad value never costs a good one. A write leaves alone the fields and values
 * that only a newer version can read.
 *
 * A change is always a function of the value that is stored at that moment, and runs under a lock. So when
 * two contexts change something at the same time, both changes are kept.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { whileNobodyWrites } from './lock.ts';
import { applyChange, fromKeys, isRecord, same } from './merge.ts';
import { keepsNothing } from './private-window.ts';

/** `local` stays on disk; `session` is in memory until the browser closes. */
export type Area = 'local' | 'session';

/**
 * Returns the next value; it must not modify the one it gets. It must not write anything itself, because
 * all other writes wait for it. Called once for each change.
 */
export type Change<T> = (value: T) => T;

/** A change that also gets the stored value before its repair; null if nothing is stored. */
type RawChange<T> = (value: T, stored: unknown) => T;

/** One stored value. Its methods reject if the browser's storage does. */
export interface Setting<T> {
  readonly area: Area;
  readonly key: string;
  /** The value while nothing is stored. */
  readonly initial: T;
  /** Reads a stored value and repairs what is damaged. Never throws. */
  read(stored: unknown): T;
  /** The stored value, with damaged parts repaired. */
  get(): Promise<T>;
  /** Stores what `change` returns for the stored value. The only way to write. */
  update(change: RawChange<T>): Promise<void>;
  /** Whether a value is undamaged: nothing in it needs repair or must be dropped. */
  accepts(value: unknown): boolean;
  /**
   * Returns `value`, from outside, with every part that can't be read replaced by that part of `otherwise`.
   */
  understood(value: unknown, otherwise: unknown): unknown;
}

/** A schema for one of these values; any other value becomes undefined. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.catch(z.optional(z.enum(values)), undefined);

/**
 * Defines a value that is stored under `key`. `schema` must repair any input and never reject. A key never
 * changes its shape: later versions may add fields and values, but another shape needs another key.
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
 * Changes several settings of one area together: all of them, or none if the storage refuses. A value that
 * becomes null is removed.
 */
// biome-ignore lint/suspicious/noExplicitAny: each update has its own type
export function updateTogether(updates: readonly Update<any>[]): Promise<void> {
  if (keepsNothing()) return keepHere(updates);
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

/** What a page in a private window has changed, by area and key. It ends with the page. */
const kept = new Map<string, unknown>();
const keptKey = (area: Area, key: string) => `${area}/${key}`;

/** Listeners for such changes; the browser's own event tells only of what is stored. */
const keptListeners = new Set<(setting: Setting<unknown>, value: unknown, before: unknown) => void>();

/** Calls back after a change that is kept in this page only. Returns a function that stops the calls. */
export function onKeptHere(changed: (setting: Setting<unknown>, value: unknown, before: unknown) => void) {
  keptListeners.add(changed);
  return () => keptListeners.delete(changed);
}

// biome-ignore lint/suspicious/noExplicitAny: each update has its own type
async function keepHere(updates: readonly Update<any>[]): Promise<void> {
  for (const { setting, change } of updates) {
    const before = await setting.get();
    const value = change(before, await storedAt(setting.area, setting.key));
    if (same(value, before)) continue;
    kept.set(keptKey(setting.area, setting.key), value);
    for (const listener of keptListeners) listener(setting, value, before);
  }
}

/**
 * Removes a stored value and resolves to what it was. This also works in a private window, because it leaves
 * less behind than there was.
 */
export function takeStored<T>({ area, key, read }: Setting<T>): Promise<T> {
  return whileNobodyWrites(async () => {
    const value = (await browser.storage[area].get(key))[key];
    await browser.storage[area].remove(key);
    return read(value);
  });
}

/**
 * Removes everything that is stored in this browser, for the session too. Other writes wait until it is
 * done.
 */
export function clearStorage(): Promise<void> {
  return whileNobodyWrites(async () => {
    await Promise.all([browser.storage.local.clear(), browser.storage.session.clear()]);
  });
}

async function storedAt(area: Area, key: string): Promise<unknown> {
  const here = keptKey(area, key);
  if (kept.has(here)) return kept.get(here);
  return (await browser.storage[area].get(key))[key];
}

/** `read` is the schema's result for the value. */
function understood(value: unknown, read: unknown, otherwise: unknown): unknown {
  if (!isRecord(value) || !isRecord(read)) return same(value, read) ? read : otherwise;
  const kept = isRecord(otherwise) ? otherwise : {};
  const keys = new Set([read, kept].flatMap(Object.keys));
  return fromKeys(keys, (key) => (same(value[key], read[key]) ? read[key] : kept[key]));
}
