import { i18n } from '#i18n';
import type { PortalAnswer } from '../../model/answer/answer.ts';
import { fullName, shortName } from '../shared/names.ts';
import { UnsureNote } from '../shared/Unsure.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { Handles } from './Handles.tsx';
import { NameNoteLine } from './NameNoteLine.tsx';
import { NotHere } from './NotHere.tsx';
import { OpenButton } from './OpenButton.tsx';
import { PhoneList } from './Phones.tsx';
import { PortalList } from './PortalList.tsx';
import { usePopup } from './popup-context.ts';
import { SignIn } from './SignIn.tsx';
import { SignInChanges } from './SignInChanges.tsx';
import { TaskList } from './TaskList.tsx';

interface Props {
  answer: PortalAnswer;
}

/** The page whose own business is to list the others. */
const LISTS_OTHERS = 'tricare-logins';

/** A portal by itself: open it, sign in, call, what it does and what it does not. The heading takes the focus. */
export function PortalView({ answer }: Props) {
  const { today } = usePopup();
  const { portal, wanted, note, others } = answer;
  const heading = useArrival(portal.id);
  const name = shortName(portal);
  const { home } = portal.links;
  const phones = portal.phones.length > 0 && (
    <section class="phones">
      <h2>{i18n.t('popup.answer.phones')}</h2>
      <PhoneList phones={portal.phones} />
    </section>
  );
  return (
    <main data-view="portal" data-portal={portal.id}>
      <h1 ref={heading} tabIndex={-1}>
        {fullName(portal)}
      </h1>
      {note && <NameNoteLine note={note} portal={portal} />}
      <p>{portal.summary}</p>
      {home && <OpenButton link={home} label={i18n.t('popup.open', { name })} primary />}
      {home && <UnsureNote fact={home} />}
      {wanted === 'app' && <p class="soft">{i18n.t('popup.portal.app')}</p>}
      {wanted === 'phone' && phones}
      <SignIn portal={portal} headed />
      <SignInChanges portal={portal} today={today} />
      {wanted !== 'phone' && phones}
      {others.length > 0 && (
        <section class="nearest">
          <h2>{i18n.t('popup.didYouMean')}</h2>
          <TaskList tasks={others} />
        </section>
      )}
      <Handles portal={portal} />
      <NotHere portal={portal} />
      {portal.id === LISTS_OTHERS && <PortalList except={portal} />}
    </main>
  );
}
