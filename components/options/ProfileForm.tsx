import { i18n } from '#i18n';
import { merge, type Profile } from '../../model/situation';
import { choices, fieldName, PROFILE_FIELDS } from '../shared/labels';
import { useWords } from '../shared/language';

interface Props {
  profile: Profile;
  onChange(profile: Profile): void;
}

type ProfileField = (typeof PROFILE_FIELDS)[number];

/** The four things that answers may depend on, each of which may stay unsaid. */
export function ProfileForm({ profile, onChange }: Props) {
  const words = useWords();
  return (
    <section aria-labelledby="profile-title">
      <h2 id="profile-title">{i18n.t('options.profile.title')}</h2>
      <p class="soft">{i18n.t('options.profile.text')}</p>
      {PROFILE_FIELDS.map((field) => (
        <div class="field" key={field}>
          <label for={field}>{fieldName(field)}</label>
          <select
            id={field}
            value={profile[field] ?? ''}
            onChange={(event) => onChange(changed(profile, field, event.currentTarget.value))}
          >
            <option value="">{i18n.t('options.notSaid')}</option>
            {choices(field, words.language).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
    </section>
  );
}

/** The profile after one choice; an empty value takes the field back. */
export function changed(profile: Profile, field: ProfileField, value: string): Profile {
  if (value !== '') return merge(profile, { [field]: value });
  const { [field]: _, ...rest } = profile;
  // A state that stays would tell the region all the same.
  return field === 'region' ? { ...rest, state: undefined } : rest;
}
