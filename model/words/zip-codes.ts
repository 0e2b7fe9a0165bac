/** ZIP codes that words name: "doctor near 78234", "TX 78234". */

import { STATES, type State } from '../../data/vocabulary.ts';
import { BEFORE_ZIP, ZIP_PREFIXES } from '../../data/zip-codes.ts';

/** The state of a ZIP code, `abroad` for military mail; undefined for digits that are none. */
export function stateOfZip(zip: string): State | 'abroad' | undefined {
  if (!/^\d{5}$/.test(zip)) return undefined;
  const prefix = Number(zip.slice(0, 3));
  const entry = ZIP_PREFIXES.findLast((one) => Number(one.replace(/\D+/, '')) <= prefix);
  return entry?.startsWith('-') ? undefined : (entry?.replace(/\d+/, '') as State | 'abroad' | undefined);
}

/**
 * The state of the ZIP code at a place in bare words. Five digits are one only alone, or behind a word or a state
 * that announces it: otherwise they may be an amount, or the number of a claim.
 */
export function zipAt(words: readonly string[], at: number): State | 'abroad' | undefined {
  const before = words[at - 1];
  const announced =
    words.length === 1 ||
    (before !== undefined && (BEFORE_ZIP.includes(before) || Object.hasOwn(STATES, before.toUpperCase())));
  return announced ? stateOfZip(words[at]!) : undefined;
}
