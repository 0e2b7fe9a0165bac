/** Which steps of a task a person has done, by task; kept until the person starts over. */
import type { PageStep } from '../../data/shipped.ts';

/** By task id: the keys of the steps that are ticked. */
export type Progress = Record<string, string[]>;

/** Jobs that nobody finished are forgotten, oldest first. */
const MAX_TASKS = 30;

/**
 * A name for a step that holds while its words stay the same, whatever steps are put before it: a tick
 * must never move to something that was not done.
 */
export function stepKey({ portal, text }: PageStep): string {
  let hash = 0x811c9dc5; // FNV-1a, 32 bits
  for (const char of text) hash = Math.imul(hash ^ char.codePointAt(0)!, 0x01000193) >>> 0;
  return `${portal}.${hash.toString(36)}`;
}

/** The progress after the ticks of a task have changed; a task without ticks is dropped. */
export function withTicks(progress: Progress, task: string, ticked: readonly string[]): Progress {
  const { [task]: _, ...others } = progress;
  if (ticked.length === 0) return others;
  const kept = Object.entries(others).slice(1 - MAX_TASKS);
  return { ...Object.fromEntries(kept), [task]: [...ticked] };
}
