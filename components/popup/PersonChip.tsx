import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { ProfileField as Field } from '../../data/vocabulary.ts';
import type { Member, Whom } from '../../model/answer/household.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { ProfileField } from '../options/ProfileField.tsx';
import { memberLabel } from '../shared/labels.ts';
import { briefFactsOf, factsOf } from './facts.ts';

interface Props {
  profile: Profile;
  /** Others of the household. */
  people: readonly Member[];
  /** Who of them it is for; undefined for the person who asks. */
  member: Member | undefined;
  onProfile(change: Change<Profile>): void;
  onMember(id: string, change: Change<Member>): void;
  onWhom(whom: Whom): void;
  /** Leads to where people are added. */
  onAdd(): void;
}

/** People know their state; the region follows from it. */
const IN_ORDER: readonly Field[] = ['state', 'region', 'status', 'plan'];

/** Who it is for and what is known about them, as a button in the header: it opens what changes it, right here. */
export function PersonChip({ profile, people, member, onProfile, onMember, onWhom, onAdd }: Props) {
  const [open, setOpen] = useState(false);
  const said = member ? nameWithFacts(member) : factsOf(profile);
  const parts = (said || i18n.t(people.length > 0 ? 'people.me' : 'popup.profile.empty')).split(' · ');
  const change = (to: Change<Profile>) =>
    member ? onMember(member.id, (stored) => ({ ...stored, ...to(stored) })) : onProfile(to);
  return (
    <>
      <button
        type="button"
        class="chip profile"
        aria-expanded={open}
        aria-controls="profile-fields"
        data-member={member?.id}
        onClick={() => setOpen(!open)}
      >
        <span class="visually-hidden">
          {people.length > 0 ? i18n.t('people.whose') : said && `${i18n.t('popup.profile.label')}: `}
        </span>{' '}
        <span class="said">
          {parts.map((part, i) => (
            <span key={part}>{i === 0 ? part : ` · ${part}`}</span>
          ))}
        </span>
        <span aria-hidden="true">▾</span>
      </button>
      <div id="profile-fields" class="profile-fields" hidden={!open}>
        {open && (
          <>
            {people.length > 0 && <p class="group-title">{i18n.t('people.whose')}</p>}
            <div class="chips">
              {people.length > 0 && (
                <Choice label={i18n.t('people.me')} on={!member} onTake={() => onWhom('self')} />
              )}
              {people.map((one) => (
                <Choice
                  key={one.id}
                  id={one.id}
                  label={nameWithFacts(one)}
                  on={one.id === member?.id}
                  onTake={() => onWhom({ member: one.id })}
                />
              ))}
              <button type="button" class="quiet" data-action="add-person" onClick={onAdd}>
                {i18n.t('people.add')}
              </button>
            </div>
            {!member && <p class="soft">{i18n.t('popup.profile.text')}</p>}
            {IN_ORDER.map((field) => (
              <ProfileField
                key={`${member?.id} ${field}`}
                field={field}
                profile={member ?? profile}
                onChange={change}
              />
            ))}
            <button type="button" onClick={() => setOpen(false)}>
              {i18n.t('popup.profile.done')}
            </button>
          </>
        )}
      </div>
    </>
  );
}

/** One of the people to take. */
function Choice({ id, label, on, onTake }: { id?: string; label: string; on: boolean; onTake(): void }) {
  return (
    <button type="button" class="chip" data-person={id ?? 'self'} aria-pressed={on} onClick={onTake}>
      {label}
    </button>
  );
}

function nameWithFacts(member: Member): string {
  return [memberLabel(member), briefFactsOf(member)].filter((part) => part !== '').join(' · ');
}
