import { i18n } from '#i18n';
import { PROFILE_FIELDS } from '../../data/vocabulary.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { ProfileField } from './ProfileField.tsx';

interface Props {
  profile: Profile;
  onChange(change: Change<Profile>): void;
}

/** The four things that answers may depend on, each of which may stay unsaid. */
export function ProfileForm({ profile, onChange }: Props) {
  return (
    <section aria-labelledby="profile-title">
      <h2 id="profile-title">{i18n.t('options.profile.title')}</h2>
      <p class="soft">{i18n.t('options.profile.text')}</p>
      {PROFILE_FIELDS.map((field) => (
        <ProfileField key={field} field={field} profile={profile} onChange={onChange} />
      ))}
    </section>
  );
}
