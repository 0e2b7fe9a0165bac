import { i18n } from '#i18n';
import { portals } from '../../data/all-portals.ts';
import { findTask, tasks } from '../../data/all-tasks.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { Desk } from '../../model/answer/call.ts';
import { deskGroups, ownDesks } from '../../model/answer/call-groups.ts';
import { ME, type Member } from '../../model/answer/household.ts';
import { profileOf } from '../../model/answer/relatives.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { categoryLabel, memberLabel } from '../shared/labels.ts';
import { useWords } from '../shared/language.ts';
import { Section } from '../shared/Section.tsx';
import { DeskRow } from './DeskRow.tsx';

interface Props {
  desks: readonly Desk[];
  profile: Profile;
  people: readonly Member[];
  today: IsoDate;
  now: Date;
}

/** Help that must not wait is first, by the task that has it; the nurses are a portal's desk. */
const URGENT_TASK = 'emergency';
const NURSES = 'nurse-line';

/** Every number: what can't wait, then those of the household, then all others by what they are for. */
export function CallList({ desks, profile, people, today, now }: Props) {
  const words = useWords();
  const callers = [
    { id: ME, profile },
    ...people.map((one) => ({ id: one.id, profile: profileOf(profile, one) })),
  ];
  const isKnown = callers.some((one) => Object.values(one.profile).some(Boolean));
  const nurses = desks.filter(({ phone }) => phone.id === NURSES);
  const own = isKnown ? ownDesks(desks, tasks, portals, callers, today) : [];
  const taken = new Set([...nurses, ...own].map(({ phone }) => phone.id));
  const others = deskGroups(
    desks.filter(({ phone }) => !taken.has(phone.id)),
    tasks,
  );
  const nameOf = (id: string) => {
    const member = people.find((one) => one.id === id);
    return member ? memberLabel(member) : i18n.t('people.me');
  };
  return (
    <>
      <Section id="urgent" title={i18n.t('call.urgent')}>
        <ul class="plain desks">
          {findTask(URGENT_TASK)?.phones?.map(({ id, number, label }) => (
            <li key={id} class="urgent">
              <a class="headline" href={`tel:${number}`}>
                {number}
              </a>
              <span>{label}</span>
            </li>
          ))}
          {nurses.map((desk) => (
            <DeskRow key={desk.phone.id} desk={desk} now={now} />
          ))}
        </ul>
      </Section>
      {own.length > 0 ? (
        <Section id="own" title={i18n.t('call.own')}>
          <ul class="plain desks">
            {own.map((desk) => (
              <DeskRow
                key={desk.phone.id}
                desk={desk}
                now={now}
                about={[
                  words.allOf(desk.topics.map(categoryLabel)),
                  !desk.people.includes(ME) &&
                    i18n.t('plan.lineFor', { people: words.allOf(desk.people.map(nameOf)) }),
                ]
                  .filter(Boolean)
                  .join('. ')}
              />
            ))}
          </ul>
        </Section>
      ) : (
        <p>
          <a href="/options.html#settings">{i18n.t('call.tellUs')}</a>
        </p>
      )}
      <Section id="others" title={own.length > 0 ? i18n.t('call.others') : i18n.t('call.list')}>
        {others.map((group) => (
          <section key={group.category} data-group={group.category}>
            <h3>{categoryLabel(group.category)}</h3>
            <ul class="plain desks">
              {group.desks.map((desk) => (
                <DeskRow key={desk.phone.id} desk={desk} now={now} />
              ))}
            </ul>
          </section>
        ))}
      </Section>
    </>
  );
}
