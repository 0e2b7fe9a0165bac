import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import type { DrillPerson } from '../../model/answer/drill-people.ts';
import { type Drilled, loginsOf, type SiteJobs } from '../../model/answer/login-drill.ts';
import { fullName } from '../shared/names.ts';
import { Section } from '../shared/Section.tsx';
import { drillName } from './names.ts';
import { Ticks } from './Ticks.tsx';

interface Props {
  person: DrillPerson;
  drilled: Drilled;
  today: IsoDate;
  onTick(login: string, on: boolean): void;
}

/** The logins of one adult to tick, and what they open and do not open. */
export function AdultLogins({ person, drilled, today, onTick }: Props) {
  const { blocked, unsure, open, adult } = drilled;
  const name = drillName(person);
  return (
    <Section id={`adult-${person.id}`} title={name}>
      <Ticks of={name} logins={loginsOf(person.profile, today)} holds={adult.holds} onTick={onTick} />
      <p class="visually-hidden" role="status">
        {i18n.t('drill.closedCount', { person: name, count: blocked.length })}
      </p>
      <Sites title={i18n.t('drill.closed')} sites={blocked} kind="closed" />
      <Sites title={i18n.t('drill.perhaps')} sites={unsure} kind="perhaps" />
      <Sites title={i18n.t('drill.opens')} sites={open} kind="open" />
    </Section>
  );
}

/** More names of tasks than this tell nothing new of a site. */
const MAX_TASKS = 3;

function Sites({ title, sites, kind }: { title: string; sites: readonly SiteJobs[]; kind: string }) {
  if (sites.length === 0) return null;
  return (
    <>
      <h3>{title}</h3>
      <ul class="plain drill-sites" data-kind={kind}>
        {sites.map(({ portal, tasks }) => (
          <li key={portal.id} data-portal={portal.id}>
            <b>{fullName(portal)}</b>:{' '}
            {tasks
              .slice(0, MAX_TASKS)
              .map(({ title: job }) => job)
              .join(' · ')}
            {tasks.length > MAX_TASKS && ` ${i18n.t('drill.more', { count: tasks.length - MAX_TASKS })}`}
          </li>
        ))}
      </ul>
    </>
  );
}
