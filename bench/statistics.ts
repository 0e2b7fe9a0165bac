/**
 * The median; for an even number of values, the mean of the two in the middle. Throws if there are no
 * values.
 */
export function median(values: readonly number[]): number {
  const sorted = ordered(values);
  const half = sorted.length >> 1;
  return sorted.length % 2 === 1 ? sorted[half]! : (sorted[half - 1]! + sorted[half]!) / 2;
}

/**
 * The value that at least this share (0 to 1) of all values does not exceed. Throws if there are no values.
 */
export function quantile(values: readonly number[], share: number): number {
  const sorted = ordered(values);
  return sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)]!;
}

function ordered(values: readonly number[]): number[] {
  if (values.length === 0) throw new Error('Nothing was measured, so there is no middle of it.');
  return values.toSorted((a, b) => a - b);
}

/** A span of time, in any unit. */
export interface Span {
  from: number;
  to: number;
}

/** How much of a window the spans cover; overlaps count once. */
export function covered(spans: readonly Span[], window: Span): number {
  let sum = 0;
  let end = window.from;
  for (const { from, to } of spans.toSorted((a, b) => a.from - b.from)) {
    const start = Math.max(from, end);
    const stop = Math.min(to, window.to);
    if (stop <= start) continue;
    sum += stop - start;
    end = stop;
  }
  return sum;
}
