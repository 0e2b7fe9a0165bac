import { i18n } from '#i18n';
import type { PageNote, PagePhone, PagePortal, PageTask } from '../../data/shipped.ts';
import type { Field } from '../../data/vocabulary.ts';
import type { Recommendation } from '../../model/answer/recommend.ts';
import type { Situation } from '../../model/answer/situation.ts';
import { Unsure } from '../shared/Unsure.tsx';
import { AnswerActions } from './AnswerActions.tsx';
import { DifferentIf } from './DifferentIf.tsx';
import { Doubt } from './Doubt.tsx';
import { Fold } from './Fold.tsx';
import { Glossary } from './Glossary.tsx';
import { legsOf } from './legs.ts';
import { NotThis } from './NotThis.tsx';
import { Phones } from './Phones.tsx';
import { PlanLink } from './PlanLink.tsx';
import { usePopup } from './popup-context.ts';
import { Sources } from './Sources.tsx';
import { StepsThere } from './StepsThere.tsx';
import { textsOf } from './texts.ts';
import { Unbroken } from './Unbroken.tsx';

interface Props {
  answer: Extract<Recommendation, { kind: 'answer' }>;
  /** The note that stands on top already. */
  short: PageNote | undefined;
  portals: readonly PagePortal[];
  /** Numbers that are not in sight already. */
  phones: readonly PagePhone[];
  /** What to have ready is told in sight. */
  haveShown: boolean;
  /** Other tasks that the words could mean. */
  others: readonly PageTask[];
  situation: Situation;
  onAnswer(field: Field, value: string): void;
  onPick(task: PageTask): void;
}

/** What helps but does not decide, each behind a chip that opens in place. */
export function MoreFolds({ answer, short, portals, phones, haveShown, others, ...props }: Props) {
  const { situation, onAnswer, onPick } = props;
  const { today } = usePopup();
  const { task, unless, lead } = answer;
  const notes = answer.notes.filter((note) => note !== short);
  const [main] = portals;
  // After a call no portal is open, and one without a link does not open: the steps cannot show there.
  const called = lead === 'call' || lead === 'emergency';
  const opened = called ? [] : legsOf(answer.steps).flatMap(({ portal, open }) => (open ? portal : []));
  return (
    <div class="folds">
      <PlanLink task={task} />
      {task.have.length > 0 && !haveShown && (
        <Fold name="have" title={i18n.t('popup.answer.have')}>
          <ul>
            {task.have.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Fold>
      )}
      {notes.length > 0 && (
        <Fold name="notes" title={i18n.t('popup.answer.notes')}>
          <ul>
            {notes.map((note) => (
              <li key={note.text}>
                <Unbroken text={note.text} /> <Unsure fact={note} />
              </li>
            ))}
          </ul>
        </Fold>
      )}
      <DifferentIf unless={unless} situation={situation} onAnswer={onAnswer} />
      <NotThis portal={main} task={task} others={others} onPick={onPick} />
      <Phones phones={phones} task={task} />
      <Fold name="more" title={i18n.t('popup.answer.stepMore')}>
        <div class="folds">
          <StepsThere portals={opened} />
          <Glossary texts={textsOf(answer, portals, today)} />
          <Sources answer={answer} portals={portals} />
        </div>
      </Fold>
      <Doubt answer={answer} portals={portals} />
      <AnswerActions answer={answer} />
    </div>
  );
}
