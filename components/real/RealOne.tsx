import { i18n } from '#i18n';
import type { PagePhone, PagePortal } from '../../data/shipped.ts';
import { callPath } from '../../model/answer/call.ts';
import { NewTab } from '../shared/NewTab.tsx';
import { shortName } from '../shared/names.ts';
import { PhoneNumber } from '../shared/PhoneNumber.tsx';

interface Props {
  portal: PagePortal;
  /** The number that counts here; else the portal's first. */
  phone?: PagePhone | undefined;
}

/** A portal's own address and number, to use instead of what came in a message. */
export function RealOne({ portal, phone = portal.phones[0] }: Props) {
  const { home } = portal.links;
  return (
    <div class="real-one">
      <p class="group-title">{i18n.t('real.realOne', { name: shortName(portal) })}</p>
      {home && (
        <p>
          <a class="open" href={home.url} target="_blank" rel="noreferrer">
            {new URL(home.url).hostname}
            <NewTab />
          </a>
        </p>
      )}
      {phone && (
        <p class="chips">
          {phone.label}: <PhoneNumber phone={phone} />
          <a href={callPath(phone.id)}>{i18n.t('real.callPage')}</a>
        </p>
      )}
    </div>
  );
}
