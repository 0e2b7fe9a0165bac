import { i18n } from '#i18n';
import type { PagePhone } from '../../data/shipped.ts';
import { Unsure } from '../shared/Unsure.tsx';
import { Fold } from './Fold.tsx';
import { PhoneNumber } from './PhoneNumber.tsx';

/** Telephone numbers beside the one that is in sight, behind a chip. */
export function Phones({ phones }: { phones: readonly PagePhone[] }) {
  if (phones.length === 0) return null;
  return (
    <Fold name="phones" title={i18n.t('popup.answer.phones')}>
      <PhoneList phones={phones} />
    </Fold>
  );
}

/** Telephone numbers with their desks and hours. */
export function PhoneList({ phones }: { phones: readonly PagePhone[] }) {
  return (
    <ul class="plain">
      {phones.map((phone) => (
        <li key={`${phone.label} ${phone.number}`}>
          <PhoneNumber phone={phone} size="large" /> <Unsure fact={phone} />
        </li>
      ))}
    </ul>
  );
}
