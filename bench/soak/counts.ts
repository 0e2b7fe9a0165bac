/** What is counted before and after a walk, and how much more is still no leak. All of it after garbage collection. */

export interface Counts {
  /** Counted one by one: documents, nodes, listeners. */
  objects: Record<string, number>;
  /** Memory and storage, in bytes. */
  bytes: Record<string, number>;
}

/** A browser keeps a handful of things for itself, however short the walk is. */
const MIN_OBJECTS = 10;
/** By so much a heap breathes: engines compile, cache and collect as they see fit. */
const MIN_BYTES = 500_000;

/**
 * The most that a count may have grown. A leak costs something with every navigation: the smallest one
 * object, and a forgotten card some 50 kB. So one object for ten navigations, and 1 kB for each, are far
 * below what a leak leaves, and above what is noise (measured: none at all for objects in Chromium, some
 * 200 kB for heaps, over 500 navigations).
 */
export function tolerance(navigations: number): { objects: number; bytes: number } {
  return {
    objects: Math.max(MIN_OBJECTS, navigations / 10),
    bytes: MIN_BYTES + 1_000 * navigations,
  };
}

/** One line for each count: before, after, and a cross where it has grown beyond the tolerance. */
export function compare(
  before: Counts,
  after: Counts,
  navigations: number,
): { table: string[][]; leaks: string[] } {
  const limits = tolerance(navigations);
  const rows = (['objects', 'bytes'] as const).flatMap((unit) =>
    Object.keys(before[unit]).map((name) => {
      const [was = 0, is = 0] = [before[unit][name], after[unit][name]];
      return { name, was, is, unit, limit: limits[unit] };
    }),
  );
  return {
    table: rows.map(({ name, was, is }) => [name, String(was), String(is), signed(is - was)]),
    leaks: rows
      .filter(({ was, is, limit }) => is - was > limit)
      .map(
        ({ name, was, is, unit, limit }) =>
          `${name} grew by ${is - was} ${unit} (from ${was} to ${is}) in ${navigations} navigations; up to ${limit} counts as noise.`,
      ),
  };
}

function signed(difference: number): string {
  return difference > 0 ? `+${difference}` : String(difference);
}
