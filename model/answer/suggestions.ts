/** What to offer below the box while somebody types. */
import { findPortal } from '../../data/all-portals.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import { portalsBeginning, tasksBeginning } from '../words/beginnings.ts';
import { readNames } from '../words/names.ts';
import { suggest, urgentTopic } from '../words/understand.ts';
import { bareWords } from '../words/words.ts';
import { recommend } from './recommend.ts';
import type { Profile } from './situation.ts';

/** A portal by name, or a task with the portal to start with; null where a question decides that. */
export type Suggestion =
  | { kind: 'portal'; portal: PagePortal }
  | { kind: 'task'; task: PageTask; portal: PagePortal | null };

/** So many portals at most, so that a few letters don't fill the list with names. */
const MAX_PORTALS = 2;
/** With so many that begin as typed, guesses from few letters would only be noise. */
const ENOUGH = 3;
const MIN_LETTERS = 2;

/**
 * The best first: a portal that was named, then tasks that begin as typed, portals that do, and
 * readings of the words. While one word goes on, a list that was there stays. Nothing beside an urgent topic.
 */
export function suggestionsFor(text: string, profile: Profile, today: IsoDate, limit: number): Suggestion[] {
  if (urgentTopic(text)) return [];
  for (let typed = text; ; typed = typed.slice(0, -1)) {
    const found = suggestionsOf(typed, profile, today, limit);
    if (found.length > 0 || (bareWords(/\S*$/.exec(typed)![0]).at(-1) ?? '').length <= MIN_LETTERS)
      return found;
  }
}

function suggestionsOf(text: string, profile: Profile, today: IsoDate, limit: number): Suggestion[] {
  const typed = bareWords(text);
  const named = findPortal(readNames(text).alone?.portal ?? '');
  const portals = portalsBeginning(typed).filter((portal) => portal !== named);
  const offered = portals.slice(0, MAX_PORTALS);
  const begun = tasksBeginning(typed).slice(0, limit - offered.length - (named ? 1 : 0));
  const canGuess = begun.length < ENOUGH && typed.join('').length > MIN_LETTERS;
  const guessed = canGuess ? suggest(text, limit) : [];
  const toPortal = (portal: PagePortal): Suggestion => ({ kind: 'portal', portal });
  const toTask = (task: PageTask): Suggestion => ({
    kind: 'task',
    task,
    portal: portalFor(task, profile, today),
  });
  return [
    ...(named ? [toPortal(named)] : []),
    ...begun.map(toTask),
    ...offered.map(toPortal),
    ...guessed.filter((task) => !begun.includes(task)).map(toTask),
  ].slice(0, limit);
}

function portalFor(task: PageTask, profile: Profile, today: IsoDate): PagePortal | null {
  const recommendation = recommend(task, profile, today);
  return recommendation.kind === 'answer' ? (findPortal(recommendation.portals[0]!) ?? null) : null;
}
