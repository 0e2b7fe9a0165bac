/** The limit for a figure, and the sentence that says whether the figure meets it. */
export interface Aim {
  /** What is compared: "page load against the floor extension". */
  what: string;
  is: number;
  most: number;
  /** Printed after both numbers; none for a ratio. */
  unit?: string;
  digits?: number;
}

/** Whether an aim is met, by the exact figure and not the rounded one. */
export function isMet({ is, most }: Aim): boolean {
  return is <= most;
}

/** One line of a list: "- met: page load …: ×1.02 (aim: at most ×1.05)". */
export function aimLine(aim: Aim): string {
  const { what, is, most, unit, digits = 2 } = aim;
  // A figure that misses the aim by a little must not print as the aim itself.
  const enough = !isMet(aim) && is.toFixed(digits) === most.toFixed(digits) ? digits + 2 : digits;
  const written = (value: number) =>
    unit === undefined ? `×${value.toFixed(enough)}` : `${value.toFixed(enough)} ${unit}`;
  return `- ${isMet(aim) ? 'met' : '**missed**'}: ${what}: ${written(is)} (aim: at most ${written(most)})`;
}
