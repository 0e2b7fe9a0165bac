import { useEffect } from 'preact/hooks';
import type { LastAnswer } from '../../storage/session.ts';
import { toKeep } from './last-view.ts';
import type { View } from './views.ts';

/** Words are kept when no key has come for so many milliseconds. */
export const PAUSE_MS = 250;

/** Keeps what is up: a new view at once, words still being typed in the pauses. */
export function useKeep(
  view: View,
  words: string,
  onKeep: ((answer: LastAnswer | null) => void) | undefined,
) {
  // biome-ignore lint/correctness/useExhaustiveDependencies: the view says when
  useEffect(() => onKeep?.(toKeep(view, words)), [view]);
  // A view that comes within the pause ends it: else the search would take the place of the answer.
  // biome-ignore lint/correctness/useExhaustiveDependencies: view and words say when
  useEffect(() => {
    if (view.name !== 'search' || words === '') return;
    const timer = setTimeout(() => onKeep?.(toKeep(view, words)), PAUSE_MS);
    return () => clearTimeout(timer);
  }, [view, words]);
}
