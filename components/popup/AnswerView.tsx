import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import type { Relation } from '../../data/relatives.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { PageTask } from '../../data/shipped.ts';
import type { Field } from '../../data/vocabulary.ts';
import type { Recommendation } from '../../model/answer/recommend.ts';
import type { Situation } from '../../model/answer/situation.ts';
import { Unsure } from '../shared/Unsure.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { AnswerActions } from './AnswerActions.tsx';
import { Basis } from './Basis.tsx';
import { DifferentIf } from './DifferentIf.tsx';
import { Glossary } from './Glossary.tsx';
import { useJob } from './job.ts';
import { LegCard } from './LegCard.tsx';
import { legsOf } from './legs.ts';
import { NotHere } from './NotHere.tsx';
import { OwnPage } from './OwnPage.tsx';
import { PersonLine } from './PersonLine.tsx';
import { Phones } from './Phones.tsx';
import { Remarks } from './Remarks.tsx';
import { Sources } from './Sources.tsx';
import { StepsThere } from './StepsThere.tsx';
import { TaskList } from './TaskList.tsx';
import { textsOf } from './texts.ts';
import { useTicks } from './ticks.ts';

interface Props {
  answer: Extract<Recommendation, { kind: 'answer' }>;
  /** Other tasks that the words could mean. */
  others: readonly PageTask[];
  situation: Situation;
  today: IsoDate;
  about: Relation | undefined;
  /** What the words alone said. */
  heard: Situation;
  onSelf(): void;
  onForget(fields: Field[]): void;
  onAnswer(field: Field, value: string): void;
  onAgain(fields: Field[]): void;
  /** Takes another task for what the words mean. */
  onPick(task: PageTask): void;
  onTask(task: PageTask): void;
  onOpen(url: string): void;
}

/** Where to do a task, why there, how to sign in, and the steps in order. The heading takes the focus. */
export function AnswerView({
  answer,
  others,
  situation,
  today,
  onPick,
  about,
  heard,
  onSelf,
  onForget,
  onAnswer,
  onAgain,
  onTask,
  onOpen,
}: Props) {
  const { task, route } = answer;
  const heading = useArrival(route);
  const legs = legsOf(answer.steps);
  const portals = answer.portals.flatMap((id) => findPortal(id) ?? []);
  const [main] = portals;
  const ticks = useTicks(task, answer.steps);
  const open = useJob(task, legs, ticks.complete, onOpen);
  return (
    <main data-view="answer" data-task={task.id} data-portal={main?.id}>
      <h1 ref={heading} tabIndex={-1}>
        {task.title}
      </h1>
      {task.page && <OwnPage page={task.page} />}
      <p class="why">
        {route.why} <Unsure fact={route} />
      </p>
      <PersonLine task={task} about={about} heard={heard} onSelf={onSelf} onForget={onForget} />
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
              onOpen={open}
            />
          </li>
        ))}
      </ol>
      <StepsThere portals={portals} />
      <p class="all-done" role="status">
        {ticks.complete && i18n.t('popup.answer.allDone')}
      </p>
      {others.length > 0 && (
        <details class="nearest">
          <summary>{i18n.t('popup.notThis')}</summary>
          <TaskList tasks={others} onTask={onPick} />
        </details>
      )}
      <AnswerActions answer={answer} today={today} />
      <Basis task={task} situation={situation} onAgain={onAgain} />
      <DifferentIf unless={answer.unless} situation={situation} today={today} onAnswer={onAnswer} />
      <Remarks answer={answer} />
      {main && <NotHere portal={main} task={task} onTask={onTask} />}
      <Phones portals={portals} />
      <Glossary texts={textsOf(answer, portals, today)} />
      <Sources answer={answer} portals={portals} today={today} />
    </main>
  );
}
