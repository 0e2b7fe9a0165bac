/** Slips of the finger between a name and what was typed. */
import { distance } from '../words/distance.ts';

export interface Slip {
  /** `kept`: two letters swapped, or one doubled. `edit`: one added, dropped or replaced. `two`: two edits. */
  kind: 'kept' | 'edit' | 'two';
  /** The first letter that differs, counted from 0. */
  at: number;
}

/** Names shorter than this are too near to other words for two edits. */
const MIN_LENGTH_FOR_TWO = 10;

/** The slip that turns `name` into `typed`; null where they are equal or further apart. */
export function slipBetween(typed: string, name: string): Slip | null {
  const longer = typed.length - name.length;
  if (typed === name || Math.abs(longer) > 2) return null;
  const at = commonStart(typed, name);
  const end = commonEnd(typed, name, at);
  const differing = name.length - at - end;
  if (longer === 0 && differing === 1) return { kind: 'edit', at };
  if (longer === 0 && differing === 2 && typed[at] === name[at + 1] && typed[at + 1] === name[at]) {
    return { kind: 'kept', at };
  }
  if (longer === 1 && differing === 0) {
    return { kind: typed[at] === typed[at - 1] ? 'kept' : 'edit', at };
  }
  if (longer === -1 && differing === 1) return { kind: 'edit', at };
  // Two letters fewer is another word: "military" is no slip for "militaryrx".
  if (name.length < MIN_LENGTH_FOR_TWO || longer < -1) return null;
  return distance(typed, name, 2) <= 2 ? { kind: 'two', at } : null;
}

function commonStart(a: string, b: string): number {
  let length = 0;
  while (length < a.length && length < b.length && a[length] === b[length]) length++;
  return length;
}

/** Letters that both end in, without those that were counted as their start. */
function commonEnd(a: string, b: string, start: number): number {
  const max = Math.min(a.length, b.length) - start;
  let length = 0;
  while (length < max && a[a.length - 1 - length] === b[b.length - 1 - length]) length++;
  return length;
}
