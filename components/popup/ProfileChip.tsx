import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { type ProfileField as Field, PROFILE_FIELDS } from '../../data/vocabulary.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { ProfileField } from '../options/ProfileField.tsx';
import { valueLabel } from '../shared/labels.ts';

interface Props {
  profile: Profile;
  onProfile(change: Change<Profile>): void;
}

/** People know their state; the region follows from it. */
const IN_ORDER: readonly Field[] = ['state', 'region', 'status', 'plan'];

/** What is known about the person, as a button in the header: it opens what changes it, right here. */
export function ProfileChip({ profile, onProfile }: Props) {
  const [open, setOpen] = useState(false);
  const said = factsOf(profile);
  return (
    <>
      <button
        type="button"
        class="chip profile"
        aria-expanded={open}
        aria-controls="profile-fields"
        onClick={() => setOpen(!open)}
      >
        <span class="visually-hidden">{said && `${i18n.t('popup.profile.label')}: `}</span>
        <span class="said">{said || i18n.t('popup.profile.empty')}</span>
        <span aria-hidden="true">▾</span>
      </button>
      <div id="profile-fields" class="profile-fields" hidden={!open}>
        {open && (
          <>
            <p class="soft">{i18n.t('popup.profile.text')}</p>
            {IN_ORDER.map((field) => (
              <ProfileField key={field} field={field} profile={profile} onChange={onProfile} />
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

/** What is known about a person, in a few words. */
export function factsOf(profile: Profile): string {
  return PROFILE_FIELDS.flatMap((field) => {
    const value = profile[field];
    return value === undefined ? [] : [valueLabel(field, value)];
  }).join(' · ');
}
