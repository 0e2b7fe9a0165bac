/**
 * Syncs settings with the user's other browsers, through the browser's own account. Off by default.
 *
 * Everything reads the local area; the synced area is a copy, one item per setting. Whatever happens to
 * that copy, the local settings keep working.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { badgeSetting } from './deadlines.ts';
import { whileNobodySyncs } from './lock.ts';
import { applyChange, fromKeys, isRecord, same, threeWayMerge } from './merge.ts';
import { peopleSetting } from './people.ts';
import { profileSetting } from './profile.ts';
import { defineSetting, type Setting } from './store.ts';
import { taskMemorySetting } from './tasks.ts';
import { tipSetting } from './tips.ts';

interface Part {
  setting: Setting<unknown>;
  /** The fields to sync; all of them if this is missing. */
  only?: readonly string[];
}

/**
 * What is synced, by its key in both areas. Deadlines are not, because their days reveal births and
 * divorces.
 */
const PARTS = {
  profile: { setting: profileSetting },
  people: { setting: peopleSetting },
  tips: { setting: tipSetting },
  badge: { setting: badgeSetting },
  tasks: { setting: taskMemorySetting, only: ['pinned'] },
} as unknown as Readonly<Record<string, Part>>;

const KEYS = Object.keys(PARTS);

export const syncSetting = defineSetting<boolean>('sync', z.catch(z.boolean(), false));

const agreedSchema: z.ZodMiniType<Record<string, unknown>> = z.catch(z.record(z.string(), z.unknown()), {});

/** What this browser and the copy last agreed on, by key. It shows which side has changed something since. */
const agreedSetting = defineSetting('sync-agreed', agreedSchema);

/** Follows changes on both sides. Call this while the background starts, before it awaits anything. */
export function followSync(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const concerned = area === 'local' || area === 'sync';
    if (concerned && ['sync', ...KEYS].some((key) => key in changes)) void reconcileAndLog();
  });
  // Another browser may have changed something while this one was closed.
  void reconcileAndLog();
}

function reconcileAndLog(): Promise<void> {
  return reconcile().catch(console.error);
}

/**
 * Turns sync on or off. Off: both sides keep what they have. On: both sides are merged, and this browser's
 * value wins where they differ. Rejects, and leaves sync off, if the browser can't sync.
 */
export async function switchSync(on: boolean): Promise<void> {
  if (!on) return syncSetting.update(() => false);
  await agreedSetting.update(() => ({}));
  await syncSetting.update(() => true);
  try {
    await reconcile();
  } catch (error) {
    await syncSetting.update(() => false);
    throw error;
  }
}

/** Whether the account holds a copy, from this browser or another one. */
export async function hasSyncedCopy(): Promise<boolean> {
  return isThere(await browser.storage.sync.get(KEYS));
}

/** Calls back after the account's copy has changed. Returns a function that stops the calls. */
export function onSyncedCopy(changed: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'sync') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/**
 * Turns sync off here and deletes the copy. Other browsers then turn sync off too, and keep what they have.
 */
export async function removeSyncedCopy(): Promise<void> {
  await syncSetting.update(() => false);
  await browser.storage.sync.remove(KEYS);
}

/** Merges both sides. Safe to repeat at any time, even after a run that was interrupted. */
export function reconcile(): Promise<void> {
  return whileNobodySyncs(mergeSides);
}

async function mergeSides(): Promise<void> {
  if (!(await syncSetting.get())) return;
  // What both agreed on is written last, so a context that reads it also finds the copy.
  const agreed = await agreedSetting.get();
  const copy = await browser.storage.sync.get(KEYS);
  // The user deleted the copy in another browser; this one must not write it again.
  if (Object.keys(agreed).length > 0 && !isThere(copy)) return syncSetting.update(() => false);
  const merged = await Promise.all(KEYS.map((key) => mergeHere(key, agreed[key], copy[key])));
  const next = Object.fromEntries(KEYS.map((key, i) => [key, merged[i]]));
  const changed = KEYS.filter((key) => !same(next[key]?.copy, copy[key]));
  if (changed.length > 0) {
    await browser.storage.sync.set(Object.fromEntries(changed.map((key) => [key, next[key]?.copy])));
  }
  const together = fromKeys(KEYS, (key) => next[key]?.value);
  if (!same(together, agreed)) await agreedSetting.update(() => together);
}

/** Stores the merged value here; resolves to it and to the new content of the copy. */
async function mergeHere(key: string, agreed: unknown, copy: unknown) {
  const { setting, only } = PARTS[key]!;
  const pick = (value: unknown) => (only ? fromKeys(only, (field) => (value as never)?.[field]) : value);
  const base = pick(isLike(setting.initial, agreed) ? agreed : setting.initial);
  const there = pick(setting.understood(copy ?? null, base));
  let together: unknown;

  await setting.update((value, stored) => {
    const here = pick(setting.understood(stored, base));
    together = threeWayMerge(base, here, there);
    // No code removes a whole setting. If one is missing, it was lost, so restore it.
    const known = stored === null ? pick(setting.initial) : here;
    return same(together, known) ? value : applyChange(value, known, together);
  });
  return { value: together, copy: applyChange(copy, there, together) };
}

function isLike(one: unknown, other: unknown): boolean {
  return typeof one === typeof other && isRecord(one) === isRecord(other);
}

function isThere(copy: Record<string, unknown>): boolean {
  return KEYS.some((key) => copy[key] !== undefined);
}
