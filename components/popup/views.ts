/** What the popup shows, and how a person's answers change it. Pure; `Popup` holds the state. */
import { findTask } from '../../data/all-tasks.ts';
import { type Field, PROFILE_FIELDS } from '../../data/vocabulary.ts';
import { asked, picked, type Request } from '../../model/answer/answer.ts';
import type { Whom } from '../../model/answer/household.ts';
import { moveTask } from '../../model/answer/moves.ts';
import { complete, merge, type Profile, type Situation, without } from '../../model/answer/situation.ts';
import { urgentTopic } from '../../model/words/understand.ts';

/** The search, or the answer to a request. */
export type View = { name: 'search' } | AnswerView;

export interface AnswerView {
  name: 'answer';
  request: Request;
}

export const SEARCH: View = { name: 'search' };

/** The view that answers some words. */
export const viewOfWords = (words: string): AnswerView => ({ name: 'answer', request: asked(words) });

/** The view of a task that was picked from a list. */
export const viewOfTask = (task: string, told: Situation = {}): AnswerView => ({
  name: 'answer',
  request: picked(task, told),
});

/** The view of a portal that was picked from a list. */
export const viewOfPortal = (portal: string): AnswerView => ({
  name: 'answer',
  request: { ...asked(''), portal },
});

/** Help for somebody in danger: nothing may stand above it. */
export const isUrgent = (view: View): boolean =>
  view.name === 'answer' && view.request.task === undefined && urgentTopic(view.request.words) !== null;

/**
 * Another task of the same person: what was said about them still holds, where the care is may not.
 * @param known what the answer before knew about the person from words and answers, beside the profile
 * @param about who that person is; undefined where no answer was before
 */
export function follow(task: string, known: Situation, about?: Whom): AnswerView {
  const { name, request } = viewOfTask(task, without(known, ['place', 'pharmacy']));
  return { name, request: { ...request, about } };
}

/**
 * The profile and the view after a person has given the value of a field. Facts about somebody who
 * is stored go there; the rest holds for this request only.
 * @param profile of the person whom it is about, where something is stored about them
 * @param onlyHere whether the answer is about somebody of whom nothing is stored
 */
export function withAnswer<Stored extends Profile>(
  view: AnswerView,
  profile: Stored,
  field: Field,
  value: string,
  onlyHere = false,
): { profile: Stored; view: AnswerView } {
  const said = { [field]: value } as Situation;
  const known = complete(said);
  const again = view.request.again.filter((open) => known[open] === undefined);
  const task = movedTo(view.request.task, { ...profile, ...view.request.told, ...said });
  const isStored = !onlyHere && PROFILE_FIELDS.some((own) => own === field);
  if (!isStored) {
    const request: Request = { ...view.request, task, again, told: merge(view.request.told, said) };
    return { profile, view: { ...view, request } };
  }

  // A state brings its own region, or leaves it open: nothing said before may fill it in.
  const settled: Field[] = field === 'state' ? ['state', 'region'] : [field];
  const request: Request = {
    ...view.request,
    again,
    told: without(view.request.told, settled),
    settled: [...view.request.settled, ...settled],
  };
  return { profile: merge(profile, said), view: { ...view, request } };
}

/** Where a move goes decides which of the moves it is, also for one that was picked from a list. */
function movedTo(id: string | undefined, situation: Situation): string | undefined {
  const task = situation.destination && findTask(id ?? '');
  return task ? moveTask(task, situation).id : id;
}

/** The same words, taken for this task. */
export function pick(view: AnswerView, task: string): AnswerView {
  return { ...view, request: { ...view.request, task } };
}

/** The same request, for somebody else: what was told of the person before does not hold for them. */
export function forPerson(view: AnswerView, about: Whom): AnswerView {
  const { request } = view;
  return { ...view, request: { ...request, about, told: without(request.told, PROFILE_FIELDS) } };
}

/** A view for who of the household was chosen before, unless its words or its task say who it is. */
export function forUsual(view: View, usual: string | undefined): View {
  if (view.name !== 'answer' || usual === undefined) return view;
  return { ...view, request: { ...view.request, usual } };
}

/** The same request, without what its words say about some fields. */
export function forget(view: AnswerView, fields: Field[]): AnswerView {
  return { ...view, request: { ...view.request, settled: [...view.request.settled, ...fields] } };
}

/** The same request with fields to be asked again. */
export function askAgain(view: AnswerView, fields: Field[]): AnswerView {
  return { ...view, request: { ...view.request, again: fields } };
}
