/** Notes of calls, kept where a person wants them: what to show when a promise was not held. */
import type { IsoDate } from '../../data/schema.ts';

export interface CallNote {
  /** The day of the call. */
  day: IsoDate;
  /** Id of the number. */
  phone: string;
  /** Id of the task it was about; absent where none. */
  task?: string | undefined;
  /** Who answered, the number of the call or case, and what was promised; empty where not written down. */
  name: string;
  reference: string;
  promised: string;
}

/** Longer texts are cut, so that the browser's room for settings is never in danger. */
export const MAX_LINE = 120;
export const MAX_PROMISE = 1000;
/** The oldest give way. */
export const MAX_NOTES = 50;

/** The notes with one more, the newest first. A note that says nothing is not kept. */
export function withNote(all: readonly CallNote[], note: CallNote): CallNote[] {
  const kept = {
    ...note,
    name: note.name.trim().slice(0, MAX_LINE),
    reference: note.reference.trim().slice(0, MAX_LINE),
    promised: note.promised.trim().slice(0, MAX_PROMISE),
  };
  if (!kept.name && !kept.reference && !kept.promised) return [...all];
  return [kept, ...all].slice(0, MAX_NOTES);
}

/** The notes without one. Of two that say the same, only one goes. */
export function withoutNote(all: readonly CallNote[], note: CallNote): CallNote[] {
  const at = all.findIndex((each) => isSame(each, note));
  return all.filter((_, index) => index !== at);
}

const FIELDS = ['day', 'phone', 'task', 'name', 'reference', 'promised'] as const;

function isSame(a: CallNote, b: CallNote): boolean {
  return FIELDS.every((field) => a[field] === b[field]);
}
