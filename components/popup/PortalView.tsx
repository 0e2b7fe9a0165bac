import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import type { PagePortal, PageTask } from '../../data/shipped.ts';
import type { PortalAnswer } from '../../model/answer/answer.ts';
import { fullName, shortName } from '../shared/names.ts';
import { UnsureNote } from '../shared/Unsure.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { Handles } from './Handles.tsx';
import { NameNoteLine } from './NameNoteLine.tsx';
import { NotHere } from './NotHere.tsx';
import { OpenButton } from './OpenButton.tsx';
import { Phones } from './Phones.tsx';
import { PortalList } from './PortalList.tsx';
import { SignIn } from './SignIn.tsx';
import { SignInChanges } from './SignInChanges.tsx';
import { TaskList } from './TaskList.tsx';

interface Props {
  answer: PortalAnswer;
  today: IsoDate;
  onTask(task: PageTask): void;
  onPortal(portal: PagePortal): void;
  onOpen(url: string): void;
}

/** The page whose own business is to list the others. */
const LISTS_OTHERS = 'tricare-logins';

/** A portal by itself: open it, sign in, call, what it does and what it does not. The heading takes the focus. */
export function PortalView({ answer, today, onTask, onPortal, onOpen }: Props) {
  const { portal, wanted, note, others } = answer;
  const heading = useArrival(portal.id);
  const name = shortName(portal);
  const { home } = portal.links;
  const phones = <Phones portals={[portal]} />;
  return (
    <main data-view="portal" data-portal={portal.id}>
      <h1 ref={heading} tabIndex={-1}>
        {fullName(portal)}
      </h1>
      {note && <NameNoteLine note={note} portal={portal} />}
      <p>{portal.summary}</p>
      {home && <OpenButton link={home} label={i18n.t('popup.open', { name })} primary onOpen={onOpen} />}
      {home && <UnsureNote fact={home} />}
      {wanted === 'app' && <p class="soft">{i18n.t('popup.portal.app')}</p>}
      {wanted === 'phone' && phones}
      <SignIn portal={portal} today={today} folded={false} level={2} onTask={onTask} />
      <SignInChanges portal={portal} today={today} />
      {wanted !== 'phone' && phones}
      {others.length > 0 && (
        <section class="nearest">
          <h2>{i18n.t('popup.didYouMean')}</h2>
          <TaskList tasks={others} onTask={onTask} />
        </section>
      )}
      <Handles portal={portal} onTask={onTask} />
      <NotHere portal={portal} onTask={onTask} />
      {portal.id === LISTS_OTHERS && <PortalList except={portal} onPortal={onPortal} />}
    </main>
  );
}
