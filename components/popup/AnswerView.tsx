import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals';
import type { IsoDate, Task } from '../../data/schema';
import type { Field } from '../../data/vocabulary';
import type { Recommendation } from '../../model/recommend';
import type { Situation } from '../../model/situation';
import { useWords } from '../shared/language';
import { Unsure } from '../shared/Unsure';
import { useArrival } from '../shared/use-arrival';
import { AnswerActions } from './AnswerActions';
import { Basis } from './Basis';
import { DifferentIf } from './DifferentIf';
import { Glossary } from './Glossary';
import { LegCard } from './LegCard';
import { legsOf } from './legs';
import { NotHere } from './NotHere';
import { Phones } from './Phones';
import { Remarks } from './Remarks';
import { Sources } from './Sources';
import { textsOf } from './texts';
import { useTicks } from './ticks';

interface Props {
  answer: Extract<Recommendation, { kind: 'answer' }>;
  situation: Situation;
  today: IsoDate;
  onAnswer(field: Field, value: string): void;
  onAgain(fields: Field[]): void;
  onTask(task: Task): void;
  onOpen(url: string): void;
}

/** Where to do a task, why there, how to sign in, and the steps in order. The heading takes the focus. */
export function AnswerView({ answer, situation, today, onAnswer, onAgain, onTask, onOpen }: Props) {
  const words = useWords();
  const { task, route } = answer;
  const heading = useArrival(route);
  const legs = legsOf(answer.steps);
  const portals = answer.portals.flatMap((id) => findPortal(id) ?? []);
  const [main] = portals;
  const ticks = useTicks(task, answer.steps);
  return (
    <main data-view="answer" data-task={task.id} data-portal={main?.id}>
      <h1 ref={heading} tabIndex={-1}>
        {words.of(task.title)}
      </h1>
      <p class="why">
        {words.of(route.why)} <Unsure fact={route} />
      </p>
      <ol class="plain legs">
        {legs.map((leg, index) => (
          <li key={leg.first}>
            <LegCard
              leg={leg}
              main={index === 0}
              repeated={legs.slice(0, index).some(({ portal }) => portal === leg.portal)}
              task={task}
              today={today}
              ticks={ticks}
              onTask={onTask}
              onOpen={onOpen}
            />
          </li>
        ))}
      </ol>
      <p class="all-done" role="status">
        {ticks.complete && i18n.t('popup.answer.allDone')}
      </p>
      <AnswerActions answer={answer} today={today} />
      <Basis task={task} situation={situation} onAgain={onAgain} />
      <DifferentIf unless={answer.unless} situation={situation} today={today} onAnswer={onAnswer} />
      <Remarks answer={answer} />
      {main && <NotHere portal={main} task={task} onTask={onTask} />}
      <Phones portals={portals} />
      <Glossary texts={textsOf(answer, portals, today).map(words.of)} />
      <Sources answer={answer} portals={portals} today={today} />
    </main>
  );
}
