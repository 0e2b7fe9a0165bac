import type { Field } from '../../data/vocabulary.ts';
import { answerTo } from '../../model/answer/answer.ts';
import type { Member, Whom } from '../../model/answer/household.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { AnswerView } from './AnswerView.tsx';
import { ChoiceView } from './ChoiceView.tsx';
import type { Changes } from './changes.ts';
import { ElsewhereView } from './ElsewhereView.tsx';
import { NoMatchView } from './NoMatchView.tsx';
import { PlanOffer } from './PlanOffer.tsx';
import { PortalView } from './PortalView.tsx';
import { type PopupActions, PopupProvider, usePopup } from './popup-context.ts';
import { QuestionView } from './QuestionView.tsx';
import { useVisit } from './use-visit.ts';
import type { AnswerView as Shown } from './views.ts';

interface Props extends Changes {
  view: Shown;
  profile: Profile;
}

/**
 * The view of an answer. Keys make a new view of the same kind start afresh, at its top. What was said there about
 * the person goes along to the tasks that it leads to.
 */
export function AnswerScreen({ view, profile, ...changes }: Props) {
  const popup = usePopup();
  const { request } = view;
  const answer = answerTo(request, profile, popup.today, popup.people);
  const { onPick, onPerson, onForget, onAgain } = changes;
  const whom = 'about' in answer ? whomOf(answer) : request.about;
  const onTask: PopupActions['showTask'] = (task) => popup.showTask(task, answer.said, whom);

  const isAnswered = answer.kind === 'task' && answer.recommendation.kind === 'answer';
  const used = useVisit(isAnswered ? answer.recommendation.task.id : undefined);
  const open = (url: string) => {
    used();
    popup.open(url);
  };

  const viewOf = () => {
    switch (answer.kind) {
      case 'unknown':
        return <NoMatchView words={request.words} nearest={answer.others} />;
      case 'portal':
        return <PortalView key={answer.portal.id} answer={answer} />;
      case 'elsewhere':
        return <ElsewhereView topic={answer.topic} nearest={answer.others} />;
      case 'choice':
        return (
          <ChoiceView
            words={request.words}
            readings={answer.readings}
            several={answer.several}
            short={answer.short}
            others={answer.others}
            onPick={(task) => onPick(task.id)}
          />
        );
      case 'task': {
        const { recommendation, situation, heard, about, member, alike, short } = answer;
        const person = { about, member, alike, heard, onPerson, onForget };
        const onAnswer = (field: Field, value: string) => changes.onAnswer(field, value, whomOf(answer));
        const { id } = recommendation.task;
        if (recommendation.kind === 'question') {
          return (
            <QuestionView
              key={id}
              question={recommendation}
              situation={situation}
              person={person}
              onAnswer={onAnswer}
            />
          );
        }
        return (
          <AnswerView
            key={id}
            others={answer.others}
            onPick={(task) => onPick(task.id)}
            answer={recommendation}
            onAnswer={onAnswer}
            onAgain={onAgain}
            situation={situation}
            words={request.words}
            short={short}
            person={person}
          />
        );
      }
    }
  };
  return (
    <PopupProvider value={{ ...popup, open, showTask: onTask }}>
      <PlanOffer words={request.words} />
      {viewOf()}
    </PopupProvider>
  );
}

/** Whom an answer is about, as the next request names them. */
const whomOf = ({ member, about }: { member: Member | undefined; about: Whom | undefined }): Whom =>
  member ? { member: member.id } : (about ?? 'self');
