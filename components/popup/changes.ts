/** What a view may change of the request that it answers, the same wherever the popup's views are shown. */
import type { Field } from '../../data/vocabulary.ts';
import type { Member, Whom } from '../../model/answer/household.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { type AnswerView, askAgain, forget, forPerson, pick, withAnswer } from './views.ts';

export interface Changes {
  /** Takes a task for what the words of this request mean. */
  onPick(task: string): void;
  /** `about`: whom the answer is about. */
  onAnswer(field: Field, value: string, about: Whom): void;
  /** Takes the request to be about somebody else, or about the person who asks. */
  onPerson(whom: Whom): void;
  /** Takes back what the words say about these fields. */
  onForget(fields: Field[]): void;
  onAgain(fields: Field[]): void;
}

interface Ways {
  /** Of the person who asks. */
  profile: Profile;
  /** Others of the household. */
  people: readonly Member[];
  /** Shows a further view. */
  go(next: AnswerView): void;
  /** Shows this view in place of the present one. */
  replace(next: AnswerView): void;
  /** Changes what is stored about somebody. */
  change(whom: Whom, to: Change<Profile>): void;
}

export function changesOf(view: AnswerView, { profile, people, go, replace, change }: Ways): Changes {
  /** Of a relative who is not stored, nothing is. */
  const storedOf = (whom: Whom) =>
    whom === 'self' ? profile : people.find(({ id }) => typeof whom === 'object' && id === whom.member);
  return {
    onPick: (task) => go(pick(view, task)),
    onAnswer(field, value, about) {
      const stored = storedOf(about);
      const next = withAnswer(view, stored ?? {}, field, value, stored === undefined);
      replace(next.view);
      if (stored && next.profile !== stored) {
        change(about, (all) => withAnswer(view, all, field, value).profile);
      }
    },
    onPerson: (whom) => replace(forPerson(view, whom)),
    onForget: (fields) => replace(forget(view, fields)),
    onAgain: (fields) => replace(askAgain(view, fields)),
  };
}
