import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import type { Place, Topic } from '../../model/answer/portal-map.ts';
import { signInOn } from '../../model/answer/recommend.ts';
import { credentialName } from '../credentials/names.ts';
import { categoryLabel, fieldName } from '../shared/labels.ts';
import { useWords } from '../shared/language.ts';
import { shortName } from '../shared/names.ts';
import { PhoneNumber } from '../shared/PhoneNumber.tsx';
import { PortalLink } from '../shared/PortalLink.tsx';
import { Unsure } from '../shared/Unsure.tsx';

interface Props {
  topic: Topic;
  today: IsoDate;
  onPortal(id: string): void;
}

/** A topic, the portal that does most of it with its login and phone, and what of it is done elsewhere. */
export function TopicRow({ topic, today, onPortal }: Props) {
  const { category, main, others } = topic;
  const portal = main?.portals.length === 1 ? main.portals[0] : undefined;
  const home = portal?.links.home;
  const phone = portal?.phones[0];
  return (
    <tr data-topic={category} data-main={portal?.id}>
      <th scope="row">{categoryLabel(category)}</th>
      <td class="where">
        {main && <Portals place={main} onPortal={onPortal} main />}
        {home && <div class="soft">{new URL(home.url).hostname}</div>}
        {others.length > 0 && (
          <ul class="plain others">
            {others.map((place) => (
              <li key={place.tasks[0]?.id}>
                <Portals place={place} onPortal={onPortal} />:{' '}
                {place.tasks.map(({ title }) => title).join('; ')}
              </li>
            ))}
          </ul>
        )}
      </td>
      <td class="login">{portal && <Logins portal={portal} today={today} />}</td>
      <td class="phone">{phone && <PhoneNumber phone={phone} />}</td>
    </tr>
  );
}

/** The portals of a place, and what decides between them. */
function Portals({
  place,
  main = false,
  onPortal,
}: {
  place: Place;
  main?: boolean;
  onPortal(id: string): void;
}) {
  const words = useWords();
  const { portals, decides } = place;
  if (!main) return <b>{words.anyOf(portals.map((portal) => shortName(portal)))}</b>;
  return (
    <>
      {portals.map((portal, index) => (
        <span key={portal.id} class="portal">
          {index > 0 && ` ${i18n.t('map.or')} `}
          <PortalLink portal={portal} short onPortal={onPortal} />
        </span>
      ))}
      {decides && <div class="soft">{i18n.t('map.dependsOn', { field: fieldName(decides) })}</div>}
    </>
  );
}

/** The ways to sign in to a portal today, best first, each once. */
function Logins({ portal, today }: { portal: Place['portals'][number]; today: IsoDate }) {
  const methods = signInOn(portal, today);
  if (methods.length === 0) return i18n.t('map.noLogin');
  const first = [...new Map(methods.toReversed().map((method) => [method.credential, method])).values()];
  return (
    <ul class="plain">
      {first.toReversed().map((method) => (
        <li key={method.credential}>
          {withoutBrackets(credentialName(method.credential))} <Unsure fact={method} />
        </li>
      ))}
    </ul>
  );
}

/** "CAC (Common Access Card)" is too long for a column. */
const withoutBrackets = (name: string) => name.replace(/ \(.*\)$/, '');
