import type { Relation } from '../../data/relatives.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import type { Field } from '../../data/vocabulary.ts';
import { answerTo } from '../../model/answer/answer.ts';
import type { Profile, Situation } from '../../model/answer/situation.ts';
import { AnswerView } from './AnswerView.tsx';
import { ChoiceView } from './ChoiceView.tsx';
import { ElsewhereView } from './ElsewhereView.tsx';
import { NoMatchView } from './NoMatchView.tsx';
import { PortalView } from './PortalView.tsx';
import { QuestionView } from './QuestionView.tsx';
import { SearchView } from './SearchView.tsx';
import type { View } from './views.ts';

interface Props {
  view: View;
  /** What stands in the need box. */
  words: string;
  profile: Profile;
  today: IsoDate;
  onWords(words: string): void;
  onAsk(words: string): void;
  /** Shows a task; `known` is what was said about the person, beside the profile. */
  onTask(task: PageTask, known?: Situation): void;
  /** Takes a task for what the words of this request mean. */
  onPick(task: string): void;
  onPortal(portal: PagePortal): void;
  /** `about`: whom the answer is about, where that is not the person who asks. */
  onAnswer(field: Field, value: string, about?: Relation): void;
  /** Takes the request to be about the person who asks. */
  onSelf(): void;
  onAgain(fields: Field[]): void;
  onOpen(url: string): void;
  onOptions(): void;
  /** False for the first frame of the popup. */
  complete: boolean;
}

/** The one view that is up. Keys make a new view of the same kind start afresh, at its top. */
export function Screen({ view, ...props }: Props) {
  const { profile, today, onTask, onPortal, onOpen, onPick, onAgain, onSelf } = props;
  if (view.name === 'search') return <SearchView {...props} />;

  const { request } = view;
  const answer = answerTo(request, profile, today);
  const followTo = (task: PageTask) => onTask(task, answer.said);
  switch (answer.kind) {
    case 'unknown':
      return (
        <NoMatchView
          words={request.words}
          nearest={answer.others}
          onTask={followTo}
          onPortal={onPortal}
          onOpen={onOpen}
        />
      );
    case 'portal':
      return (
        <PortalView
          key={answer.portal.id}
          answer={answer}
          today={today}
          onTask={followTo}
          onPortal={onPortal}
          onOpen={onOpen}
        />
      );
    case 'elsewhere':
      return <ElsewhereView topic={answer.topic} nearest={answer.others} onTask={followTo} onOpen={onOpen} />;
    case 'choice':
      return (
        <ChoiceView
          words={request.words}
          readings={answer.readings}
          others={answer.others}
          onPick={(task) => onPick(task.id)}
        />
      );
    case 'task': {
      const { recommendation, situation, about } = answer;
      const onAnswer = (field: Field, value: string) => props.onAnswer(field, value, about);
      const { id } = recommendation.task;
      if (recommendation.kind === 'question') {
        return (
          <QuestionView
            key={id}
            question={recommendation}
            situation={situation}
            about={about}
            onSelf={onSelf}
            onAnswer={onAnswer}
            onOpen={onOpen}
          />
        );
      }
      return (
        <AnswerView
          key={id}
          others={answer.others}
          onPick={(task) => onPick(task.id)}
          answer={recommendation}
          situation={situation}
          today={today}
          about={about}
          onSelf={onSelf}
          onAnswer={onAnswer}
          onAgain={onAgain}
          onTask={followTo}
          onOpen={onOpen}
        />
      );
    }
  }
}
