/** What Enter does with words in the need box. */
import type { IsoDate } from '../../data/schema.ts';
import { answerTo, asked } from '../../model/answer/answer.ts';
import type { Member } from '../../model/answer/household.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { Suggestion } from '../../model/answer/suggestions.ts';
import { bareWords } from '../../model/words/words.ts';
import { fullName } from '../shared/names.ts';

export interface Enter {
  /** The index of the suggestion that is marked for it; -1 where none of them is what the words mean. */
  at: number;
  /** The suggestion to take in place of the words; null: the words are asked. */
  item: Suggestion | null;
}

/** Of unfinished words Enter takes the first suggestion, of others what they mean. */
export function enterOn(
  words: string,
  items: readonly Suggestion[],
  profile: Profile,
  today: IsoDate,
  people: readonly Member[] = [],
): Enter {
  const [first] = items;
  if (first && isUnfinished(words, first)) return { at: 0, item: first };
  const answer = answerTo(asked(words), profile, today, people);
  const isMeant = (item: Suggestion) =>
    item.kind === 'portal'
      ? answer.kind === 'portal' && item.portal === answer.portal
      : answer.kind === 'task' && item.task === answer.recommendation.task;
  return { at: items.findIndex(isMeant), item: null };
}

/** Whether the last word typed only begins a word of the suggestion's name. */
function isUnfinished(words: string, item: Suggestion): boolean {
  const last = bareWords(words).at(-1);
  const name = bareWords(item.kind === 'task' ? item.task.title : fullName(item.portal));
  return last !== undefined && !name.includes(last) && name.some((word) => word.startsWith(last));
}
