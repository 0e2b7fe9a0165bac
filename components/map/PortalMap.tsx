import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import { tasks } from '../../data/all-tasks.ts';
import type { IsoDate } from '../../data/schema.ts';
import { portalMap } from '../../model/answer/portal-map.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { factsOf } from '../popup/ProfileLine.tsx';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/language.ts';
import { MapDrawing } from './MapDrawing.tsx';
import { MapTable } from './MapTable.tsx';

interface Props {
  profile: Profile;
  today: IsoDate;
  onPrint(): void;
}

/** Which portal does what for this person: drawn, and as a table that prints as a sheet for the family. */
export function PortalMap({ profile, today, onPrint }: Props) {
  const words = useWords();
  const entries = portalMap(portals, tasks, profile, today);
  const facts = factsOf(profile);
  return (
    <section id="map" aria-labelledby="map-title">
      <h2 id="map-title">{i18n.t('map.title')}</h2>
      <p class="soft">
        {facts === '' ? i18n.t('map.forAnybody') : i18n.t('map.forYou', { facts })}{' '}
        {i18n.t('map.asOf', { day: words.day(today) })}
      </p>
      <MapDrawing entries={entries} />
      <MapTable entries={entries} today={today} />
      <p class="no-print">
        <button type="button" id="print-map" onClick={onPrint}>
          <Icon shape="print" /> {i18n.t('map.print')}
        </button>
      </p>
    </section>
  );
}
