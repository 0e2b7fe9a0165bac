/** What the popup shows, and how answers of the user change it. Pure; `Popup` holds the state. */
import { findTask } from '../../data/all-tasks.ts';
import type { Elsewhere, Task } from '../../data/schema.ts';
import type { Field } from '../../data/vocabulary.ts';
import { complete, merge, type Profile, type Situation } from '../../model/answer/situation.ts';
import { understand } from '../../model/words/understand.ts';
import { PROFILE_FIELDS } from '../shared/labels.ts';

export type View =
  | { name: 'search' }
  | { name: 'no-match'; words: string; nearest: Task[] }
  | { name: 'elsewhere'; topic: Elsewhere; nearest: Task[] }
  | TaskView;

export interface TaskView {
  name: 'task';
  task: Task;
  /** What holds for this answer only: hints from the user's words, where the care is. Never stored. */
  once: Situation;
  /** Fields to ask again although they are known. */
  again: Field[];
}

/** How many other tasks to offer beside one that was not, or not surely, understood. */
const MAX_NEAREST = 3;

/** The view that answers some words. */
export function viewOfWords(words: string): View {
  const { ranked, confident, hints, elsewhere } = understand(words);
  const nearest = ranked.slice(0, MAX_NEAREST).map(({ task }) => task);
  const best = nearest[0];
  if (confident && best) return viewOfTask(best, hints);
  if (elsewhere) return { name: 'elsewhere', topic: elsewhere, nearest };
  return { name: 'no-match', words, nearest };
}

export function viewOfTask(task: Task, once: Situation = {}): TaskView {
  return { name: 'task', task, once, again: [] };
}

/** The first view of a popup that was opened for a task; search where there is no such task. */
export function viewOfTaskId(id: string | undefined): View[] {
  const task = id === undefined ? undefined : findTask(id);
  return task ? [{ name: 'search' }, viewOfTask(task)] : [{ name: 'search' }];
}

/** What `recommend` may know for a view. */
export function situationOf(view: TaskView, profile: Profile): Situation {
  return without(merge(profile, view.once), view.again);
}

/** Another task of the same person: what the words said about them still holds, where the care is may not. */
export function follow(view: View, task: Task): TaskView {
  return viewOfTask(task, view.name === 'task' ? without(view.once, ['place', 'pharmacy']) : {});
}

/**
 * The profile and the view after the user has given the value of a field. Facts about the person go
 * into the profile, and out of `once`, where an older hint would contradict them; the rest holds for
 * this answer only.
 */
export function withAnswer(view: TaskView, profile: Profile, field: Field, value: string) {
  const said = { [field]: value } as Situation;
  const told = complete(said);
  const again = view.again.filter((asked) => told[asked] === undefined);
  if (!isProfileField(field)) return { profile, view: { ...view, again, once: merge(view.once, said) } };
  // A state brings its own region, or leaves it open: a hint of the words must not fill it in.
  const once = without(view.once, field === 'state' ? ['state', 'region'] : [field]);
  return { profile: merge(profile, said), view: { ...view, again, once } };
}

function isProfileField(field: Field): boolean {
  return PROFILE_FIELDS.some((own) => own === field);
}

/** A situation that tells nothing about the given fields, by what follows from the others either. */
function without(situation: Situation, fields: readonly Field[]): Situation {
  const kept = Object.entries(situation).filter(([field, value]) => {
    const told = complete({ [field]: value } as Situation);
    return !fields.some((unwanted) => unwanted === field || told[unwanted] !== undefined);
  });
  return Object.fromEntries(kept) as Situation;
}
