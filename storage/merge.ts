/** Settings that two browsers have changed apart from each other, brought together field by field. */

/** Whether two values mean the same: order of keys and undefined fields count for nothing. */
export function same(a: unknown, b: unknown): boolean {
  return plain(a) === plain(b);
}

/** One spelling for all values that mean the same: no undefined fields, keys in order. */
export function plain(value: unknown): string {
  return JSON.stringify(value, (_, part: unknown) =>
    isRecord(part) ? Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : 1))) : part,
  );
}

/**
 * What two sides say together that last agreed on `base`. Who changed something is followed; where
 * both did, `here` counts. Lists of words keep what either side added and lose what either took out.
 * Merging the result again with either side changes nothing, so both sides come to the same.
 */
export function merge3(base: unknown, here: unknown, there: unknown): unknown {
  if (isRecord(base) && isRecord(here) && isRecord(there)) {
    const keys = new Set([base, here, there].flatMap(Object.keys));
    return fromKeys(keys, (key) => merge3(base[key], here[key], there[key]));
  }
  if (isList(base) && isList(here) && isList(there)) return mergeLists(base, here, there);
  return same(here, base) ? there : here;
}

function mergeLists(base: readonly unknown[], here: readonly unknown[], there: readonly unknown[]) {
  // In this order, so that the side that only follows takes over the order too.
  const [first, second] = same(here, base) ? [there, here] : [here, there];
  return [...new Set([...first, ...second])].filter(
    (item) => (here.includes(item) && there.includes(item)) || !base.includes(item),
  );
}

/**
 * `stored` with what has changed from `read` to `next`. `read` is what we understood of it. What we
 * did not understand, a newer version's field or value, stays as it is unless we change that very field.
 */
export function overlay(stored: unknown, read: unknown, next: unknown): unknown {
  if (!isRecord(stored) || !isRecord(read) || !isRecord(next))
    return same(read, next) ? (stored ?? next) : next;
  const keys = new Set([stored, read, next].flatMap(Object.keys));
  return fromKeys(keys, (key) => (same(read[key], next[key]) ? stored[key] : next[key]));
}

/** Fields that would be undefined are left out. */
export function fromKeys(keys: Iterable<string>, read: (key: string) => unknown): Record<string, unknown> {
  const entries = [...keys].map((key) => [key, read(key)] as const);
  return Object.fromEntries(entries.filter(([, value]) => value !== undefined));
}

export function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

const isList = (value: unknown): value is readonly unknown[] => Array.isArray(value);
