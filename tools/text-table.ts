/**
 * Writes rows as a table for a terminal: each column is as wide as its widest cell; the last one is not
 * padded.
 * @param widest the number of characters after which a cell is cut, except in the last column
 */
export function textTable(rows: readonly (readonly string[])[], widest = 60): string[] {
  const cut = rows.map((row) => row.map((cell, i) => (i < row.length - 1 ? shortened(cell, widest) : cell)));
  const widths = (cut[0] ?? []).map((_, i) => Math.max(...cut.map((row) => row[i]?.length ?? 0)));
  return cut.map((row) =>
    row
      .map((cell, i) => (i < row.length - 1 ? cell.padEnd(widths[i] ?? 0) : cell))
      .join('  ')
      .trimEnd(),
  );
}

function shortened(text: string, most: number): string {
  return text.length > most ? `${text.slice(0, most - 1)}…` : text;
}
