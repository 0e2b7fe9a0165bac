/** What a view may change of the request that it answers, the same wherever the popup's views are shown. */
import type { Relation } from '../../data/relatives.ts';
import type { Field } from '../../data/vocabulary.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { type AnswerView, askAgain, forget, forPerson, pick, withAnswer } from './views.ts';

export interface Changes {
  /** Takes a task for what the words of this request mean. */
  onPick(task: string): void;
  /** `about`: whom the answer is about, where that is not the person who asks. */
  onAnswer(field: Field, value: string, about?: Relation): void;
  /** Takes the request to be about the person who asks. */
  onSelf(): void;
  /** Takes back what the words say about these fields. */
  onForget(fields: Field[]): void;
  onAgain(fields: Field[]): void;
}

interface Ways {
  profile: Profile;
  /** Shows a further view. */
  go(next: AnswerView): void;
  /** Shows this view in place of the present one. */
  replace(next: AnswerView): void;
  /** Changes the profile. */
  change(to: Change<Profile>): void;
}

export function changesOf(view: AnswerView, { profile, go, replace, change }: Ways): Changes {
  return {
    onPick: (task) => go(pick(view, task)),
    onAnswer(field, value, about) {
      const next = withAnswer(view, profile, field, value, about);
      replace(next.view);
      if (next.profile !== profile) change((stored) => withAnswer(view, stored, field, value).profile);
    },
    onSelf: () => replace(forPerson(view, 'self')),
    onForget: (fields) => replace(forget(view, fields)),
    onAgain: (fields) => replace(askAgain(view, fields)),
  };
}
