import { i18n } from '#i18n';
import { STATES } from '../../data/vocabulary.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { valueLabel } from '../shared/labels.ts';
import { Section } from '../shared/Section.tsx';
import type { useSaid } from '../shared/said.tsx';
import { ProfileField } from './ProfileField.tsx';

interface Props {
  profile: Profile;
  outcome: ReturnType<typeof useSaid>;
  onChange(change: Change<Profile>): void;
}

/** People know their state; it gives the region. */
const ORDER = ['state', 'region', 'status', 'plan'] as const;

/** The four things that answers may depend on, each of which may stay unsaid. */
export function ProfileForm({ profile, outcome, onChange }: Props) {
  const { state } = profile;
  return (
    <Section id="profile" title={i18n.t('options.profile.title')} outcome={outcome}>
      <p class="soft">{i18n.t('options.profile.text')}</p>
      {ORDER.map((field) => (
        <ProfileField key={field} field={field} profile={profile} onChange={onChange} />
      ))}
      {state && STATES[state] === 'split' && (
        <p>{i18n.t('popup.question.split', { state: valueLabel('state', state) })}</p>
      )}
    </Section>
  );
}
