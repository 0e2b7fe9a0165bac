/** Contrast of the color pairs that the style sheets use, computed as WCAG 2.2 defines it. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';

const css = readFileSync('components/tokens.css', 'utf8');
const pairs = [...css.matchAll(/--pg-([\w-]+): light-dark\((#\w+), (#\w+)\)/g)];
const light = new Map(pairs.map(([, name, color]) => [name, color]));
const dark = new Map(pairs.map(([, name, , color]) => [name, color]));

/** Text 4.5 : 1; edges of controls and focus rings 3 : 1. */
const NEEDED = [
  ...['paper', 'tint'].flatMap((ground) =>
    ['ink', 'soft', 'accent', 'warn', 'bad', 'good'].map((text) => [text, ground, 4.5] as const),
  ),
  ['on-accent', 'accent', 4.5],
  ['on-bar', 'bar', 4.5],
  ['good', 'good-tint', 4.5],
  ['warn', 'warn-tint', 4.5],
  ['bad', 'bad-tint', 4.5],
  ['ink', 'warn-tint', 4.5],
  // The host below "Open", and that button, in a warning about a retired site.
  ['soft', 'warn-tint', 4.5],
  ['accent', 'accent-tint', 4.5],
  ['ink', 'accent-tint', 4.5],
  ['soft', 'accent-tint', 4.5],
  ['date', 'date-tint', 4.5],
  ['date', 'paper', 4.5],
  ['ink', 'date-tint', 4.5],
  ['on-alarm', 'alarm', 4.5],
  ['on-forged', 'forged', 4.5],
  // The marked part stands out of the red around it.
  ['forged', 'alarm', 3],
  ['sign-board', 'sign', 3],
  ['edge', 'paper', 3],
  ['edge', 'tint', 3],
  ['accent', 'paper', 3],
] as const;

function luminance(hex: string): number {
  const short = hex.length === 4 ? [...hex.slice(1)].map((digit) => digit + digit).join('') : hex.slice(1);
  const [r = 0, g = 0, b = 0] = (short.match(/../g) ?? []).map((two) => {
    const value = Number.parseInt(two, 16) / 255;
    return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
  });
  return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

function contrast(a: string, b: string): number {
  const [bright = 0, dim = 0] = [luminance(a), luminance(b)].sort((x, y) => y - x);
  return (bright + 0.05) / (dim + 0.05);
}

describe.each([
  ['light', light],
  ['dark', dark],
] as const)('the %s scheme', (_, colors) => {
  it.each(NEEDED)('shows %s on %s with at least %d : 1', (text, ground, least) => {
    const [a, b] = [colors.get(text), colors.get(ground)];
    if (!a || !b) throw new Error(`No such color in tokens.css: ${text} or ${ground}`);
    expect(contrast(a, b)).toBeGreaterThanOrEqual(least);
  });
});

it('measures contrast as WCAG does', () => {
  expect(contrast('#000', '#fff')).toBeCloseTo(21);
  expect(contrast('#777777', '#fff')).toBeCloseTo(4.48, 2);
});
