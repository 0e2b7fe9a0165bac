import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import type { PageTask } from '../../data/shipped.ts';
import { fullName, shortName } from '../shared/names.ts';
import type { Leg } from './legs.ts';
import { OpenButton } from './OpenButton.tsx';
import { SignIn } from './SignIn.tsx';
import { StepItem } from './StepItem.tsx';
import type { Ticks } from './ticks.ts';

interface Props {
  leg: Leg;
  /** The first portal of the answer: its sign-in is shown at once, that of the others on request. */
  main: boolean;
  /** The portal has had a card before, which told how to sign in. */
  repeated: boolean;
  /** The task being answered. */
  task: PageTask;
  today: IsoDate;
  ticks: Ticks;
  onTask(task: PageTask): void;
  onOpen(url: string): void;
}

/** One portal of an answer: its name, a button that opens it, how to sign in, and what to do there. */
export function LegCard({ leg, main, repeated, task, today, ticks, onTask, onOpen }: Props) {
  const { portal, open, steps, first } = leg;
  return (
    <section class="leg" data-portal={portal.id} aria-labelledby={`leg-${first}`}>
      <h2 id={`leg-${first}`}>{fullName(portal)}</h2>
      {open && (
        <OpenButton
          link={open}
          label={i18n.t('popup.open', { name: shortName(portal) })}
          primary={main}
          onOpen={onOpen}
        />
      )}
      {!repeated && <SignIn portal={portal} today={today} folded={!main} task={task} onTask={onTask} />}
      {/* In sight the numbers say it; who walks from heading to heading would miss the steps. */}
      <h3 class="visually-hidden" id={`steps-${first}`}>
        {i18n.t('popup.answer.steps')}
      </h3>
      <ol class="steps" start={first} aria-labelledby={`steps-${first}`}>
        {steps.map(({ step, link }) => (
          <StepItem key={step.text} step={step} link={link} ticks={ticks} onOpen={onOpen} />
        ))}
      </ol>
    </section>
  );
}
