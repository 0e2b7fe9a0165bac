/** What a popup shows first, and what to keep of a view so that it can be shown again. */
import { findPortal } from '../../data/all-portals.ts';
import { findTask } from '../../data/all-tasks.ts';
import { urgentTopic } from '../../model/words/understand.ts';
import type { LastAnswer } from '../../storage/session.ts';
import { SEARCH, type View, viewOfPortal, viewOfTask, viewOfWords } from './views.ts';

/**
 * Of the search only the words: going back to it is how a person leaves an answer behind. Null for urgent help:
 * the next to open the popup may be the one it is about.
 */
export function toKeep(view: View, words: string): LastAnswer | null {
  if (urgentTopic(words)) return null;
  if (view.name === 'search') return words.trim() === '' ? null : { words, once: {}, typing: true };
  const { words: asked, task, portal, told, settled, about, usual } = view.request;
  if (task === undefined && portal === undefined && words.trim() === '') return null;
  return { words, task, portal, asked, once: told, settled: [...settled], about, usual };
}

/** What a popup may be opened for; the first that is given counts. */
interface Wanted {
  task?: string | undefined;
  question?: string | undefined;
  last?: LastAnswer | null | undefined;
}

/** The views to start with, the search always at the bottom. */
export function firstViews({ task, question, last }: Wanted): View[] {
  if (task !== undefined) return viewsOfTask(task);
  const words = question?.trim();
  if (words) return [SEARCH, viewOfWords(words)];
  return last ? viewsOfLast(last) : [SEARCH];
}

/** The words in the search box to start with: those of the view that is shown. */
export function firstWords({ task, question, last }: Wanted): string {
  if (task !== undefined) return '';
  return question?.trim() ? question : (last?.words ?? '');
}

function viewsOfLast(last: LastAnswer): View[] {
  const { words, task, portal, asked, once, typing, settled = [], about, usual } = last;
  if (typing) return [SEARCH];
  if (task !== undefined && !findTask(task)) return [SEARCH];
  if (task === undefined && portal !== undefined) {
    return findPortal(portal) ? [SEARCH, viewOfPortal(portal)] : [SEARCH];
  }
  const view = viewOfWords(task === undefined ? words : (asked ?? ''));
  return [SEARCH, { ...view, request: { ...view.request, task, told: once, settled, about, usual } }];
}

/** The search alone where there is no such task. */
function viewsOfTask(id: string): View[] {
  return findTask(id) ? [SEARCH, viewOfTask(id)] : [SEARCH];
}
