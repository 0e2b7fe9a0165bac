import { i18n } from '#i18n';
import type { PagePhone, PageTask } from '../../data/shipped.ts';
import type { Situation } from '../../model/answer/situation.ts';
import { fullName, shortName } from '../shared/names.ts';
import { CallHelp } from './CallHelp.tsx';
import type { Leg } from './legs.ts';
import { OpenButton } from './OpenButton.tsx';
import { PhoneNumber } from './PhoneNumber.tsx';
import { SignInChip } from './SignInChip.tsx';
import { StepList } from './StepList.tsx';
import type { Ticks } from './ticks.ts';

interface Props {
  leg: Leg;
  /**
   * `main`: the first portal of the answer, whose button is a thing to do at once. `online`: the same where a call
   * comes first, and the site is a second way. `later`: any other.
   */
  rank: 'main' | 'online' | 'later';
  /** The portal has had a card before, which told how to sign in. */
  repeated: boolean;
  /** The number to show small beside the button, where the answer does not show it already. */
  phone?: PagePhone | undefined;
  /** The task being answered. */
  task: PageTask;
  situation: Situation;
  ticks: Ticks;
}

/** One portal of an answer: a button that opens it, how to sign in, its number, and what to do there. */
export function LegCard({ leg, rank, repeated, phone, task, situation, ticks }: Props) {
  const { portal, open, first } = leg;
  const name = shortName(portal);
  const signIn = !repeated && !open?.public && (
    <SignInChip portal={portal} situation={situation} task={task} />
  );
  const button = open && (
    <OpenButton
      link={open}
      label={open === portal.links.home ? i18n.t('popup.open', { name }) : open.label}
      // A page of ours that does the task comes first.
      primary={rank === 'main' && !task.page}
      quiet={rank !== 'later'}
    />
  );
  // The page for a call knows the desks of portals, and none that only a task names.
  const help = task.phones ? undefined : phone && <CallHelp phone={phone} task={task} named />;
  const beside = (signIn || phone) && (
    <div class="beside">
      {signIn}
      {phone && <PhoneNumber phone={phone} size="line" desk={help} />}
    </div>
  );
  return (
    <section class="leg" data-portal={portal.id} aria-labelledby={`leg-${first}`}>
      <h2 class="visually-hidden" id={`leg-${first}`}>
        {fullName(portal)}
      </h2>
      {rank !== 'online' && button}
      {rank !== 'online' && beside}
      <StepList leg={leg} ticks={ticks} />
      {rank === 'online' && open && (
        <details class="then">
          <summary>{i18n.t('popup.answer.online', { name })}</summary>
          {button}
          {beside}
        </details>
      )}
    </section>
  );
}
