import { i18n } from '#i18n';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { Section } from '../shared/Section.tsx';
import type { useSaid } from '../shared/said.tsx';
import { ProfileFields } from './ProfileFields.tsx';

interface Props {
  profile: Profile;
  outcome: ReturnType<typeof useSaid>;
  onChange(change: Change<Profile>): void;
}

/** What answers may depend on, each of which may stay unsaid. */
export function ProfileForm({ profile, outcome, onChange }: Props) {
  return (
    <Section id="profile" title={i18n.t('options.profile.title')} outcome={outcome}>
      <p class="soft">{i18n.t('options.profile.text')}</p>
      <ProfileFields profile={profile} onChange={onChange} />
    </Section>
  );
}
