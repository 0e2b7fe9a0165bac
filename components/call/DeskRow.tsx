import { i18n } from '#i18n';
import { callPath, type Desk } from '../../model/answer/call.ts';
import { hoursText, openText } from '../shared/hours.ts';
import { useWords } from '../shared/language.ts';
import { fullName } from '../shared/names.ts';
import { PhoneNumber } from '../shared/PhoneNumber.tsx';

interface Props {
  desk: Desk;
  now: Date;
  /** What it is for, where the list does not say it. */
  about?: string;
}

/** A desk in a list: its name, its number, when it answers, and the way to the page of the call. */
export function DeskRow({ desk: { phone, portal }, now, about = '' }: Props) {
  const words = useWords();
  const { hours, label } = phone;
  const name = fullName(portal);
  return (
    <li data-phone={phone.id}>
      <div>
        <b>{label}</b>
        <p class="soft">{about || (!name.startsWith(label) && name)}</p>
        {hours && (
          <p class="soft">
            {hoursText(hours, words)}
            {'zone' in hours && ` · ${openText(hours, now, words)}`}
          </p>
        )}
      </div>
      <div>
        <PhoneNumber phone={phone} />{' '}
        <a class="no-print" href={callPath(phone.id)} aria-label={`${i18n.t('call.page')}: ${label}`}>
          {i18n.t('call.page')}
        </a>
      </div>
    </li>
  );
}
