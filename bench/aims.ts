/** What a figure should be at most, and the sentence that says whether it is. */
export interface Aim {
  /** What is measured against what: "page load against the floor extension". */
  what: string;
  is: number;
  most: number;
  /** Written behind both numbers; none for a ratio. */
  unit?: string;
  digits?: number;
}

/** Whether an aim is met: by the figure itself, not by what is left of it in print. */
export function isMet({ is, most }: Aim): boolean {
  return is <= most;
}

/** One line of a list: "- met: page load …: ×1.02 (aim: at most ×1.05)". */
export function aimLine(aim: Aim): string {
  const { what, is, most, unit, digits = 2 } = aim;
  // A figure that misses by a little must not read like the aim itself.
  const enough = !isMet(aim) && is.toFixed(digits) === most.toFixed(digits) ? digits + 2 : digits;
  const written = (value: number) =>
    unit === undefined ? `×${value.toFixed(enough)}` : `${value.toFixed(enough)} ${unit}`;
  return `- ${isMet(aim) ? 'met' : '**missed**'}: ${what}: ${written(is)} (aim: at most ${written(most)})`;
}
