import { useEffect } from 'preact/hooks';
import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import type { PageNote, PageTask } from '../../data/shipped.ts';
import type { Field } from '../../data/vocabulary.ts';
import type { Recommendation } from '../../model/answer/recommend.ts';
import type { Situation } from '../../model/answer/situation.ts';
import { shortName } from '../shared/names.ts';
import { useArrival } from '../shared/use-arrival.ts';
import { CallLead } from './CallLead.tsx';
import { DateLead } from './DateLead.tsx';
import { EmergencyLead } from './EmergencyLead.tsx';
import { useJob } from './job.ts';
import { Legs } from './Legs.tsx';
import { legsOf } from './legs.ts';
import { MoreFolds } from './MoreFolds.tsx';
import { OwnPage } from './OwnPage.tsx';
import { PersonLine, type PersonProps } from './PersonLine.tsx';
import { nearestFirst, phonesOf } from './phones.ts';
import { PopupProvider, usePopup } from './popup-context.ts';
import { decidingFields, Reason } from './Reason.tsx';
import { ShortAnswer } from './ShortAnswer.tsx';
import { useTicks } from './ticks.ts';
import { Unbroken } from './Unbroken.tsx';

interface Props {
  answer: Extract<Recommendation, { kind: 'answer' }>;
  /** Other tasks that the words could mean. */
  others: readonly PageTask[];
  situation: Situation;
  /** What the person typed; empty for a task that was picked from a list. */
  words: string;
  /** What settles them, where they ask for yes or no. */
  short: PageNote | undefined;
  /** Whom it is about. */
  person: PersonProps;
  onAnswer(field: Field, value: string): void;
  onAgain(fields: Field[]): void;
  /** Takes another task for what the words mean. */
  onPick(task: PageTask): void;
}

/**
 * How to do a task. What decides it stands first and largest: a portal, a last day, a number, an office, or help
 * that comes before everything (`lead`). What helps waits behind chips. The heading takes the focus.
 */
export function AnswerView(props: Props) {
  const { answer, others, situation, words, short, person, onAnswer, onAgain, onPick } = props;
  const { task, route, lead, deadline } = answer;
  // Nothing stands above 911.
  const top = lead === 'emergency' ? undefined : short;
  const heading = useArrival(route);
  const legs = legsOf(answer.steps);
  const portals = answer.portals.flatMap((id) => findPortal(id) ?? []);
  const [main] = portals;
  const ticks = useTicks(task, answer.steps);
  const popup = usePopup();
  const open = useJob(task, legs, ticks.complete, popup.open);
  useOpenForPrint();

  const phones = phonesOf(portals, lead);
  const mains = main ? nearestFirst(phonesOf([main], lead), words) : [];
  // In a call all numbers of the desk that is meant are in sight; elsewhere one, beside the button.
  const inSight = lead === 'call' && mains.some(({ area }) => area) ? mains : mains.slice(0, 1);
  const beside = lead === 'open' && legs[0]?.open ? (task.phones?.[0] ?? mains[0]) : undefined;
  const shown = lead === 'call' ? inSight : beside ? [beside] : [];
  const decided = decidingFields(answer, situation).length > 0;
  const reasonShown = !top && !route.usual && (decided || !legs[0]?.open);
  return (
    <main data-view="answer" data-task={task.id} data-portal={main?.id} data-lead={lead}>
      <h1 ref={heading} tabIndex={-1}>
        {task.title}
      </h1>
      {task.page && <OwnPage page={task.page} />}
      <PersonLine task={task} {...person} />
      {top && <ShortAnswer note={top} />}
      {lead === 'emergency' ? (
        <EmergencyLead task={task} route={route} legs={legs} />
      ) : (
        <>
          {deadline && (
            <DateLead deadline={deadline} situation={situation} words={words} large={lead === 'date'} />
          )}
          {lead === 'call' && <CallLead task={task} phones={inSight} name={main ? shortName(main) : ''} />}
          {reasonShown && <p class="why">{route.why}</p>}
          {/* A portal opened from here makes the task the job in hand. */}
          <PopupProvider value={{ ...popup, open }}>
            <Legs
              legs={legs}
              calls={lead === 'call'}
              phone={beside}
              task={task}
              situation={situation}
              ticks={ticks}
            />
          </PopupProvider>
        </>
      )}
      {lead === 'visit' && task.have.length > 0 && (
        <section class="have">
          <h2 class="group-title">{i18n.t('popup.answer.bring')}</h2>
          <ul>
            {task.have.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </section>
      )}
      {task.mistake && (
        <p class="mistake">
          <Unbroken text={task.mistake} />
        </p>
      )}
      <p class="all-done" role="status">
        {ticks.complete && (
          <>
            {i18n.t('popup.answer.allDone')}{' '}
            <button type="button" class="chip" data-action="start-over" onClick={ticks.clear}>
              {i18n.t('popup.answer.startOver')}
            </button>
          </>
        )}
      </p>
      <MoreFolds
        answer={answer}
        short={top}
        portals={portals}
        phones={phones.filter(({ number }) => !shown.some((one) => one.number === number))}
        haveShown={lead === 'visit'}
        others={others}
        situation={situation}
        onAnswer={onAnswer}
        onPick={onPick}
      />
      {lead !== 'emergency' && (
        <Reason
          answer={answer}
          portals={portals}
          situation={situation}
          onAnswer={onAnswer}
          onAgain={onAgain}
        />
      )}
    </main>
  );
}

/** On paper nothing can be tapped: what is folded and belongs to the job opens for the print, and closes again. */
function useOpenForPrint(): void {
  useEffect(() => {
    let opened: HTMLDetailsElement[] = [];
    const open = () => {
      opened = [...document.querySelectorAll<HTMLDetailsElement>('details[data-print]:not([open])')];
      for (const details of opened) details.open = true;
    };
    const close = () => {
      for (const details of opened) details.open = false;
    };
    addEventListener('beforeprint', open);
    addEventListener('afterprint', close);
    return () => {
      removeEventListener('beforeprint', open);
      removeEventListener('afterprint', close);
    };
  }, []);
}
