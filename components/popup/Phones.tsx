import { i18n } from '#i18n';
import type { PagePortal } from '../../data/shipped.ts';
import { hoursText } from '../shared/hours.ts';
import { useWords } from '../shared/language.ts';
import { Unsure } from '../shared/Unsure.tsx';
import { phonesOf } from './phones.ts';

/** The telephone numbers of all portals of an answer. Text to copy, not links: few computers call. */
export function Phones({ portals }: { portals: readonly PagePortal[] }) {
  const words = useWords();
  const phones = phonesOf(portals);
  if (phones.length === 0) return null;
  return (
    <section class="phones">
      <h2>{i18n.t('popup.answer.phones')}</h2>
      <ul>
        {phones.map((phone) => (
          <li key={`${phone.label} ${phone.number}`}>
            {phone.label}: <b>{phone.number}</b>
            {phone.hours && `, ${hoursText(phone.hours, words)}`} <Unsure fact={phone} />
          </li>
        ))}
      </ul>
    </section>
  );
}
