/**
 * Settings in the user's other browsers, through the browser's own account. Off until asked for.
 *
 * The local area stays the one that everything reads; the synced area is a copy beside it, one item a
 * setting. Whatever becomes of that copy, what is stored here keeps working.
 */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { badgeSetting } from './deadlines.ts';
import { whileNobodySyncs } from './lock.ts';
import { applyChange, fromKeys, isRecord, same, threeWayMerge } from './merge.ts';
import { profileSetting } from './profile.ts';
import { defineSetting, type Setting } from './store.ts';
import { taskMemorySetting } from './tasks.ts';
import { tipSetting } from './tips.ts';

interface Part {
  setting: Setting<unknown>;
  /** The fields that leave this browser, where not all do. */
  only?: readonly string[];
}

/** What is synced, by its key in both areas. Deadlines are not: their days tell of births and divorces. */
const PARTS = {
  profile: { setting: profileSetting },
  tips: { setting: tipSetting },
  badge: { setting: badgeSetting },
  tasks: { setting: taskMemorySetting, only: ['pinned'] },
} as unknown as Readonly<Record<string, Part>>;

const KEYS = Object.keys(PARTS);

export const syncSetting = defineSetting<boolean>('sync', z.catch(z.boolean(), false));

const agreedSchema: z.ZodMiniType<Record<string, unknown>> = z.catch(z.record(z.string(), z.unknown()), {});

/** What this browser and the copy last agreed on, by key: tells who has changed something since. */
const agreedSetting = defineSetting('sync-agreed', agreedSchema);

/** Follows changes on both sides. To be called while the background starts, before anything is awaited. */
export function followSync(): void {
  browser.storage.onChanged.addListener((changes, area) => {
    const concerned = area === 'local' || area === 'sync';
    if (concerned && ['sync', ...KEYS].some((key) => key in changes)) void keepInStep();
  });
  // What another browser did while this one was closed.
  void keepInStep();
}

function keepInStep(): Promise<void> {
  return reconcile().catch(console.error);
}

/**
 * Turns syncing on or off. Off: both sides keep what they have. On: both are brought together, what
 * this browser knows counts where they differ; rejects, and stays off, where the browser can't do it.
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

/** Whether the account holds a copy, put there by this browser or another one. */
export async function hasSyncedCopy(): Promise<boolean> {
  return isThere(await browser.storage.sync.get(KEYS));
}

/** Calls back after the account's copy has changed. Returns a function that stops it. */
export function onSyncedCopy(changed: () => void): () => void {
  const listener = (_: unknown, area: string) => {
    if (area === 'sync') changed();
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}

/** Turns syncing off here and deletes the copy; other browsers then turn it off too, and keep what they have. */
export async function removeSyncedCopy(): Promise<void> {
  await syncSetting.update(() => false);
  await browser.storage.sync.remove(KEYS);
}

/** Brings both sides together. Can be repeated at any time, also after it was cut short. */
export function reconcile(): Promise<void> {
  return whileNobodySyncs(bringTogether);
}

async function bringTogether(): Promise<void> {
  if (!(await syncSetting.get())) return;
  // In this order: the agreement is written last, so whoever reads it finds the copy too.
  const agreed = await agreedSetting.get();
  const copy = await browser.storage.sync.get(KEYS);
  // Somebody had the copy deleted, which must not be undone from here.
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

/** Stores here what both sides come to; resolves to that, and to what the copy is to hold. */
async function mergeHere(key: string, agreed: unknown, copy: unknown) {
  const { setting, only } = PARTS[key]!;
  const pick = (value: unknown) => (only ? fromKeys(only, (field) => (value as never)?.[field]) : value);
  const base = pick(isLike(setting.initial, agreed) ? agreed : setting.initial);
  const there = pick(setting.understood(copy ?? null, base));
  let together: unknown;

  await setting.update((value, stored) => {
    const here = pick(setting.understood(stored, base));
    together = threeWayMerge(base, here, there);
    // Nobody takes a whole setting away: one that is missing was lost, and comes back.
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
