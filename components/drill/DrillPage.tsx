/** The login drill on what is stored about the family. What is ticked here lives as long as the page. */
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { sources } from '../../data/sources.ts';
import { drillPeople, forDeployment, whoLeaves } from '../../model/answer/drill-people.ts';
import { peopleInOrder } from '../../model/answer/household.ts';
import { type Adult, drillOf, gapsOf, papersOf } from '../../model/answer/login-drill.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { language } from '../../storage/language.ts';
import { peopleSetting } from '../../storage/people.ts';
import { profileSetting } from '../../storage/profile.ts';
import { Frame } from '../frame/Frame.tsx';
import { ProfileField } from '../options/ProfileField.tsx';
import { Icon } from '../shared/Icon.tsx';
import { Section } from '../shared/Section.tsx';
import { SourceList } from '../shared/SourceList.tsx';
import { useSetting, useToday } from '../shared/stored.ts';
import { AdultLogins } from './AdultLogins.tsx';
import { Gaps } from './Gaps.tsx';
import { Papers } from './Papers.tsx';
import { WhoStays } from './WhoStays.tsx';

interface Props {
  /** Shows the steps of a task. */
  onTask(id: string): void;
  onPrint(): void;
}

/** Tick the logins of each adult: out comes what stays closed while the sponsor is away, and what to do first. */
export function DrillPage({ onTask, onPrint }: Props) {
  const profile = useSetting(profileSetting, profileSetting.initial);
  const people = useSetting(peopleSetting, peopleSetting.initial);
  const today = useToday();
  const [home, setHome] = useState<Profile>({});
  const [chosen, setChosen] = useState<string>();
  const [staying, setStaying] = useState<Readonly<Record<string, boolean>>>({});
  const [held, setHeld] = useState<Readonly<Record<string, readonly string[]>>>({});

  const everybody = drillPeople(profile, peopleInOrder(people));
  const leaves = everybody.some(({ id }) => id === chosen) ? chosen! : whoLeaves(everybody);
  const all = forDeployment(everybody, leaves, home);
  const adults = all.map((person) => ({
    ...person,
    stays: person.id !== leaves && (staying[person.id] ?? person.usual),
  }));
  const adultOf = ({ id, profile }: { id: string; profile: Profile }): Adult => ({
    id,
    profile,
    holds: new Set(held[id]),
  });
  const drilled = adults.filter(({ stays }) => stays).map((person) => drillOf(adultOf(person), today));
  const sponsor = adultOf(all.find(({ id }) => id === leaves)!);
  const gaps = gapsOf(drilled, sponsor, today);
  const papers = papersOf(sponsor, today);
  const cited = [...gaps, ...papers].flatMap((gap) => gap.sources.flatMap((id) => sources[id] ?? []));
  const isPlaceOpen = all.some(({ profile: own }) => !own.region) || home.state || home.region;

  const tick = (id: string, login: string, on: boolean) =>
    setHeld((before) => {
      const others = (before[id] ?? []).filter((one) => one !== login);
      return { ...before, [id]: on ? [...others, login] : others };
    });
  return (
    <Frame place="drill" kind="drill" title={i18n.t('drill.title')} language={language()}>
      <p class="no-print">{i18n.t('drill.lead')}</p>
      <Section id="who" title={i18n.t('drill.who')}>
        <WhoStays
          people={adults}
          leaves={leaves}
          onLeaves={setChosen}
          onStays={(id, on) => setStaying((before) => ({ ...before, [id]: on }))}
        />
        {isPlaceOpen && (
          <>
            <p class="soft no-print">{i18n.t('drill.home')}</p>
            {(['state', 'region'] as const).map((field) => (
              <ProfileField key={field} field={field} profile={home} onChange={(change) => setHome(change)} />
            ))}
          </>
        )}
      </Section>
      {drilled.map((one) => (
        <AdultLogins
          key={one.adult.id}
          person={all.find(({ id }) => id === one.adult.id)!}
          drilled={one}
          today={today}
          onTick={(login, on) => tick(one.adult.id, login, on)}
        />
      ))}
      <Gaps gaps={gaps} people={all} onTask={onTask} />
      <Papers
        papers={papers}
        person={all.find(({ id }) => id === leaves)!}
        holds={sponsor.holds}
        onTick={(login, on) => tick(leaves, login, on)}
        onTask={onTask}
      />
      <button type="button" class="chip no-print" data-action="print" onClick={onPrint}>
        <Icon shape="print" /> {i18n.t('drill.print')}
      </button>
      <SourceList evidence={cited} />
    </Frame>
  );
}
