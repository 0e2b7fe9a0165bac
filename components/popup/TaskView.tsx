import type { IsoDate, Task } from '../../data/schema';
import type { Field } from '../../data/vocabulary';
import { recommend } from '../../model/recommend';
import type { Profile } from '../../model/situation';
import { AnswerView } from './AnswerView';
import { QuestionView } from './QuestionView';
import { situationOf, type TaskView as View } from './views';

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
