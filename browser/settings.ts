/**
 * Everything the extension remembers, and nothing else is stored. All of it stays in this browser.
 *
 * What is read may be damaged, from an older or newer version, or put there by hand: each field
 * falls back by itself and the rest is kept, so a bad value never costs a good one.
 */
import { storage } from '@wxt-dev/storage';
import * as z from 'zod/mini';
import { PLANS, REGIONS, STATES, STATUSES, type State } from '../data/vocabulary';
import type { Profile } from '../model/situation';
import type { MetTips } from '../model/tip-memory';
import { CORNERS, type Corner } from './corners';

export { CORNERS, type Corner };

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
    /** The stored value, repaired where it was damaged. */
    get: async (): Promise<T> => schema.parse(await item.getValue()),
    /** Whether a value is whole: nothing in it would have to be repaired or left out. */
    accepts: (value: unknown): boolean => plain(schema.parse(value)) === plain(value),
    set: (value: T): Promise<void> => item.setValue(value),
    /** Calls back on every change, from any window. Returns a function that stops it. */
    watch: (onChange: (value: T, before: T) => void): (() => void) =>
      item.watch((value, before) => onChange(schema.parse(value), schema.parse(before))),
  };
}

/** One spelling for all values that mean the same: no undefined fields, keys in order. */
function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    typeof part === 'object' && part !== null && !Array.isArray(part)
      ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1)))
      : part,
  );
}
