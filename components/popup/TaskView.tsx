import type { IsoDate, Task } from '../../data/schema.ts';
import type { Field } from '../../data/vocabulary.ts';
import { recommend } from '../../model/answer/recommend.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { AnswerView } from './AnswerView.tsx';
import { QuestionView } from './QuestionView.tsx';
import { situationOf, type TaskView as View } from './views.ts';

interface Props {
  view: View;
  profile: Profile;
  today: IsoDate;
  /** The user told the value of a field. */
  onAnswer(field: Field, value: string): void;
  /** The user wants these fields asked again. */
  onAgain(fields: Field[]): void;
  onTask(task: Task): void;
  onOpen(url: string): void;
}

/** One task: its answer, or the question that decides it. */
export function TaskView({ view, profile, today, onAnswer, onAgain, onTask, onOpen }: Props) {
  const situation = situationOf(view, profile);
  const result = recommend(view.task, situation, today);
  if (result.kind === 'question') {
    return <QuestionView question={result} situation={situation} onAnswer={onAnswer} onOpen={onOpen} />;
  }
  return (
    <AnswerView
      answer={result}
      situation={situation}
      today={today}
      onAnswer={onAnswer}
      onAgain={onAgain}
      onTask={onTask}
      onOpen={onOpen}
    />
  );
}
