/** What a popup shows first, and what to keep of a view so that it can be shown again. */

import { findTask } from '../../data/all-tasks.ts';
import type { LastAnswer } from '../../storage/tasks.ts';
import { type View, viewOfTask, viewOfTaskId, viewOfWords } from './views.ts';

/** Null for the search: going back to it is how a person leaves an answer behind. */
export function toKeep(view: View, words: string): LastAnswer | null {
  switch (view.name) {
    case 'search':
      return null;
    case 'task':
      return { words, task: view.task.id, once: view.once };
    default:
      return words.trim() === '' ? null : { words, once: {} };
  }
}

/** What a popup may be opened for; the first that is given counts. */
interface Wanted {
  task?: string | undefined;
  question?: string | undefined;
  last?: LastAnswer | null | undefined;
}

/** The views to start with, the search always at the bottom. */
export function firstViews({ task, question, last }: Wanted): View[] {
  if (task !== undefined) return viewOfTaskId(task);
  const asked = question?.trim();
  if (asked) return [{ name: 'search' }, viewOfWords(asked)];
  return last ? viewsOf(last) : viewOfTaskId(undefined);
}

/** The words in the search box to start with: those of the view that is shown. */
export function firstWords({ task, question, last }: Wanted): string {
  if (task !== undefined) return '';
  return question?.trim() ? question : (last?.words ?? '');
}

/** The search alone where the task of what was kept is gone since. */
function viewsOf(kept: LastAnswer): View[] {
  if (kept.task === undefined) return [{ name: 'search' }, viewOfWords(kept.words)];
  const task = findTask(kept.task);
  return task ? [{ name: 'search' }, viewOfTask(task, kept.once)] : viewOfTaskId(undefined);
}
