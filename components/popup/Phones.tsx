import { i18n } from '#i18n';
import type { PagePhone, PageTask } from '../../data/shipped.ts';
import { Unsure } from '../shared/Unsure.tsx';
import { CallHelp } from './CallHelp.tsx';
import { Fold } from './Fold.tsx';
import { PhoneNumber } from './PhoneNumber.tsx';

interface Props {
  phones: readonly PagePhone[];
  /** What the calls are about. */
  task?: PageTask | undefined;
}

/** Telephone numbers beside the one that is in sight, behind a chip. */
export function Phones({ phones, task }: Props) {
  if (phones.length === 0) return null;
  return (
    <Fold name="phones" title={i18n.t('popup.answer.phones')}>
      <PhoneList phones={phones} task={task} />
    </Fold>
  );
}

/** Telephone numbers with their desks and hours. */
export function PhoneList({ phones, task }: Props) {
  return (
    <ul class="plain">
      {phones.map((phone) => (
        <li key={`${phone.label} ${phone.number}`}>
          <PhoneNumber phone={phone} size="large" /> <Unsure fact={phone} />
          <CallHelp phone={phone} task={task} />
        </li>
      ))}
    </ul>
  );
}
