/**
 * What we count before and after a walk, always after garbage collection, and how much growth is not a leak
 * yet.
 */

export interface Counts {
  /** Counted one by one: documents, nodes, listeners. */
  objects: Record<string, number>;
  /** Memory and storage, in bytes. */
  bytes: Record<string, number>;
}

/** Growth that is always allowed: a browser keeps a few objects, however short the walk is. */
const MIN_OBJECTS = 10;
/** Normal variation of a heap: engines compile, cache and collect when they choose. */
const MIN_BYTES = 500_000;

/**
 * The most that a count may grow. A leak grows with every navigation: by at least one object, and by about
 * 50 kB for a forgotten card. So one object per ten navigations, and 1 kB per navigation, are far below any
 * leak and above the noise (measured over 500 navigations: none for objects in Chromium, about 200 kB for
 * heaps).
 */
export function tolerance(navigations: number): { objects: number; bytes: number } {
  return {
    objects: Math.max(MIN_OBJECTS, navigations / 10),
    bytes: MIN_BYTES + 1_000 * navigations,
  };
}

/** One line for each count: before, after, and a cross if it has grown beyond the tolerance. */
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
