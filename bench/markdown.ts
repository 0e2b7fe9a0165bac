/** A table for a document: the first column to the left, figures to the right. */
export function markdownTable(head: readonly string[], rows: readonly (readonly string[])[]): string[] {
  const all = [head, ...rows];
  const widths = head.map((_, i) => Math.max(3, ...all.map((row) => row[i]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    `| ${widths.map((width, i) => (i === 0 ? (row[i] ?? '').padEnd(width) : (row[i] ?? '').padStart(width))).join(' | ')} |`;
  const rule = `| ${widths.map((width, i) => (i === 0 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [line(head), rule, ...rows.map(line)];
}

/** `12.3`, or a dash if nothing was measured. */
export function figure(value: number | null, digits: number): string {
  return value === null ? '–' : value.toFixed(digits);
}

/** `×1.05`, `×17`: the ratio to another figure; a dash if either is missing. */
export function times(value: number | null, other: number | null): string {
  if (value === null || !other) return '–';
  const ratio = value / other;
  return `×${ratio.toFixed(ratio < 10 ? 2 : 0)}`;
}

/** Bytes as `12.9 kB`. */
export function kilobytes(bytes: number): string {
  return bytes === 0 ? '0' : `${(bytes / 1000).toFixed(1)} kB`;
}
