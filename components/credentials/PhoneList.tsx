import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import { callPath } from '../../model/answer/call.ts';
import { hoursText } from '../shared/hours.ts';
import { useWords } from '../shared/language.ts';
import { PhoneNumber } from '../shared/PhoneNumber.tsx';
import { PortalLink } from '../shared/PortalLink.tsx';

/** The telephone numbers of all portals, in the alphabet of their names. */
export function PhoneList({ onPortal }: { onPortal(id: string): void }) {
  const words = useWords();
  const called = portals
    .filter(({ phones }) => phones.length > 0)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  return (
    <table class="rows phone-table" aria-labelledby="phones-title">
      <thead>
        <tr>
          <th scope="col">{i18n.t('credentials.portal')}</th>
          <th scope="col">{i18n.t('map.phone')}</th>
        </tr>
      </thead>
      <tbody>
        {called.map((portal) => (
          <tr key={portal.id} data-portal={portal.id}>
            <th scope="row">
              <PortalLink portal={portal} onPortal={onPortal} />
            </th>
            <td>
              <ul class="plain">
                {portal.phones.map((phone) => (
                  <li key={`${phone.label} ${phone.number}`}>
                    <span class="soft">{phone.label}</span> <PhoneNumber phone={phone} />{' '}
                    <a
                      class="call-help no-print"
                      href={callPath(phone.id)}
                      aria-label={`${i18n.t('call.page')}: ${phone.label}`}
                    >
                      {i18n.t('call.page')}
                    </a>
                    {phone.hours && <div class="soft">{hoursText(phone.hours, words)}</div>}
                  </li>
                ))}
              </ul>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
