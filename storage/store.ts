/**
 * How settings are stored, and those of the profile and of the tips; PRIVACY.md lists everything that is
 * kept. It stays in this browser, but for what `sync.ts` gives to the browser's account where the user
 * wants that.
 *
 * What is read may be damaged, from an older or newer version, or put there by hand: each field
 * falls back by itself and the rest is kept, so a bad value never costs a good one. What is written
 * leaves fields and values alone that only a newer version understands.
 */
import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';
import { CORNERS, type Corner, PLANS, REGIONS, STATES, STATUSES, type State } from '../data/vocabulary.ts';
import type { Profile } from '../model/answer/situation.ts';
import type { MetTips } from '../model/tips/tip-memory.ts';
import { fromKeys, isRecord, overlay, same } from './merge.ts';

/** One of some values, or nothing where it is none of them. */
export const oneOf = <const Values extends readonly [string, ...string[]]>(values: Values) =>
  z.catch(z.optional(z.enum(values)), undefined);

export const profileShape = {
  region: oneOf(REGIONS),
  status: oneOf(STATUSES),
  plan: oneOf(PLANS),
  state: oneOf(Object.keys(STATES) as [State, ...State[]]),
};

const profileSchema: z.ZodMiniType<Profile> = z.catch(z.object(profileShape), {});

export interface TipSettings {
  /** No tips anywhere. */
  off: boolean;
  /** Ids of portals on which the user does not want tips. */
  portalsOff: string[];
  corner: Corner;
}

const tipSettingsSchema: z.ZodMiniType<TipSettings> = z.catch(
  z.object({
    off: z.catch(z.boolean(), false),
    portalsOff: z.catch(z.array(z.string()), []),
    corner: z.catch(z.enum(CORNERS), 'bottom-right'),
  }),
  { off: false, portalsOff: [], corner: 'bottom-right' },
);

/** By portal id: the tips that the user has met. */
export type AllMetTips = Record<string, MetTips>;

const metTipsSchema: z.ZodMiniType<AllMetTips> = z.catch(
  z.record(z.string(), z.catch(z.record(z.string(), z.string()), {})),
  {},
);

export const profileSetting = defineSetting('profile', profileSchema);
export const tipSetting = defineSetting('tips', tipSettingsSchema);
export const metTipsSetting = defineSetting('met-tips', metTipsSchema);

export type Setting<T> = ReturnType<typeof defineSetting<T>>;

/** A stored value under a key of the local area. `schema` repairs what it is given; it never rejects. */
export function defineSetting<T>(key: string, schema: z.ZodMiniType<T>) {
  const item = storage.defineItem<unknown>(`local:${key}`, { version: 1 });
  return {
    /** What holds while nothing is stored. */
    initial: schema.parse(null),
    /** The stored value, repaired where it was damaged. */
    get: async (): Promise<T> => schema.parse(await item.getValue()),
    /** What is stored, as it is; null for nothing. */
    stored: (): Promise<unknown> => item.getValue(),
    /** Whether a value is whole: nothing in it would have to be repaired or left out. */
    accepts: (value: unknown): boolean => same(schema.parse(value), value),
    /** A value from elsewhere, with what can't be understood in it replaced by what `otherwise` has. */
    understood: (value: unknown, otherwise: unknown): unknown =>
      understood(value, schema.parse(value), otherwise),
    /** Stores a value; what only a newer version understands of the old one stays. */
    set: async (value: T): Promise<void> => {
      const stored = await item.getValue();
      await item.setValue(overlay(stored, schema.parse(stored), value));
    },
    /**
     * Stores what somebody changed in a value that they were shown. What changed elsewhere since, or
     * could not be read for them, stays.
     */
    change: async (shown: T, value: T): Promise<void> =>
      item.setValue(overlay(await item.getValue(), shown, value)),
    /** Calls back on every change, from any window. Returns a function that stops it. */
    watch: (onChange: (value: T, before: T) => void): (() => void) =>
      item.watch((value, before) => onChange(schema.parse(value), schema.parse(before))),
  };
}

/** `read`: what the schema made of the value. */
function understood(value: unknown, read: unknown, otherwise: unknown): unknown {
  if (!isRecord(value) || !isRecord(read)) return same(value, read) ? read : otherwise;
  const kept = isRecord(otherwise) ? otherwise : {};
  const keys = new Set([read, kept].flatMap(Object.keys));
  return fromKeys(keys, (key) => (same(value[key], read[key]) ? read[key] : kept[key]));
}
