/** Compares and merges stored values field by field, without knowing what they mean. */

/** Whether two values mean the same. The order of keys and undefined fields do not matter. */
export function same(a: unknown, b: unknown): boolean {
  return plain(a) === plain(b);
}

/** The same text for all values that mean the same: no undefined fields, keys in order. */
export function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/**
 * Merges two sides that last agreed on `base`. If one side changed a field, its value wins; if both did,
 * `here` wins. Lists of words keep what either side added and lose what either side removed. Merging the
 * result with either side again changes nothing, so both sides reach the same value.
 */
export function threeWayMerge(base: unknown, here: unknown, there: unknown): unknown {
  if (isRecord(base) && isRecord(here) && isRecord(there)) {
    const keys = new Set([base, here, there].flatMap(Object.keys));
    return fromKeys(keys, (key) => threeWayMerge(base[key], here[key], there[key]));
  }
  if (isList(base) && isList(here) && isList(there)) return mergeLists(base, here, there);
  return same(here, base) ? there : here;
}

function mergeLists(base: readonly unknown[], here: readonly unknown[], there: readonly unknown[]) {
  // The changed side comes first, so that the unchanged side also takes over its order.
  const [first, second] = same(here, base) ? [there, here] : [here, there];
  return [...new Set([...first, ...second])].filter(
    (item) => (here.includes(item) && there.includes(item)) || !base.includes(item),
  );
}

/**
 * Returns `stored` with the fields that differ between `before` and `after`. `before` is the part of it
 * that we could read, `after` is what we want instead. A field or value that we could not read, because a
 * newer version wrote it, stays as it is unless we change that very field.
 */
export function applyChange(stored: unknown, before: unknown, after: unknown): unknown {
  if (!isRecord(stored) || !isRecord(before) || !isRecord(after))
    return same(before, after) ? (stored ?? after) : after;
  const keys = new Set([stored, before, after].flatMap(Object.keys));
  return fromKeys(keys, (key) => (same(before[key], after[key]) ? stored[key] : after[key]));
}

/** Makes an object from keys. Leaves out undefined fields. */
export function fromKeys(keys: Iterable<string>, read: (key: string) => unknown): Record<string, unknown> {
  const entries = [...keys].map((key) => [key, read(key)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
