import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import { tasks } from '../../data/all-tasks.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { Member } from '../../model/answer/household.ts';
import { portalMap } from '../../model/answer/portal-map.ts';
import { profileOf } from '../../model/answer/relatives.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { factsOf } from '../popup/facts.ts';
import { Glossary } from '../popup/Glossary.tsx';
import { Icon } from '../shared/Icon.tsx';
import { memberLabel } from '../shared/labels.ts';
import { useWords } from '../shared/language.ts';
import { Section } from '../shared/Section.tsx';
import { WhoseField } from '../shared/WhoseField.tsx';
import { TopicRow } from './TopicRow.tsx';

interface Props {
  profile: Profile;
  /** Others of the household, for whom it can be drawn as well. */
  people?: readonly Member[];
  today: IsoDate;
  onPortal(id: string): void;
  onPrint(): void;
}

/** What is done where for this person, a row a topic; it prints as a sheet for the family. */
export function PortalMap({ profile: mine, people = [], today, onPortal, onPrint }: Props) {
  const words = useWords();
  const [all, setAll] = useState(false);
  const [id, setId] = useState('');
  const member = people.find((one) => one.id === id);
  const profile = member ? profileOf(mine, member) : mine;
  const facts = factsOf(profile);
  return (
    <Section id="map" title={titleOf(member, facts)}>
      {people.length > 0 && <WhoseField people={people} id={member?.id ?? ''} onId={setId} />}
      <p class="soft">
        {facts === '' && `${i18n.t('map.forAnybody')} `}
        {i18n.t('map.asOf', { day: words.day(today) })}{' '}
        <a class="no-print" href="#settings">
          {facts === '' ? i18n.t('map.tellUs') : i18n.t('map.change')}
        </a>
      </p>
      <div class="switch no-print">
        <input
          id="map-all"
          type="checkbox"
          checked={all}
          onChange={({ currentTarget }) => setAll(currentTarget.checked)}
        />
        <label for="map-all">{i18n.t('map.exceptions')}</label>
      </div>
      <table data-all={all} class="rows map-table" aria-labelledby="map-title">
        <thead>
          <tr>
            <th scope="col">{i18n.t('map.topic')}</th>
            <th scope="col">{i18n.t('map.where')}</th>
            <th scope="col">{i18n.t('map.login')}</th>
            <th scope="col">{i18n.t('map.phone')}</th>
          </tr>
        </thead>
        <tbody>
          {portalMap(portals, tasks, profile, today).map((topic) => (
            <TopicRow key={topic.category} topic={topic} today={today} onPortal={onPortal} />
          ))}
        </tbody>
      </table>
      <p class="no-print">
        <button type="button" id="print-map" onClick={onPrint}>
          <Icon shape="print" /> {i18n.t('map.print')}
        </button>
      </p>
      <Glossary texts={[...portals.map(({ name }) => name), ...tasks.map(({ title }) => title)]} />
    </Section>
  );
}

function titleOf(member: Member | undefined, facts: string): string {
  if (!member) return facts === '' ? i18n.t('map.forAll') : i18n.t('map.forYou', { facts });
  return i18n.t('map.for', { person: [memberLabel(member), facts].filter(Boolean).join(' · ') });
}
