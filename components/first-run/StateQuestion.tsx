import { i18n } from '#i18n';
import { STATES } from '../../data/vocabulary.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { ProfileField } from '../options/ProfileField.tsx';
import { valueLabel } from '../shared/labels.ts';
import { Section } from '../shared/Section.tsx';
import { useSaid } from '../shared/said.tsx';

interface Props {
  profile: Profile;
  onProfile(change: Change<Profile>): Promise<void>;
}

/** The one question that most answers depend on; it may stay open. What the state decides is said at once. */
export function StateQuestion({ profile, onProfile }: Props) {
  const outcome = useSaid();
  const { state, region } = profile;
  const split = state && STATES[state] === 'split';
  return (
    <Section id="state-question" title={i18n.t('popup.question.ask.state')} outcome={outcome}>
      <p class="soft">{i18n.t('firstRun.state.why')}</p>
      <ProfileField
        field="state"
        id="first-state"
        profile={profile}
        onChange={(change) => outcome.announce(onProfile(change), i18n.t('options.saved'))}
      />
      <p>
        {split && !region && i18n.t('popup.question.split', { state: valueLabel('state', state) })}
        {region && i18n.t('firstRun.state.region', { region: valueLabel('region', region) })}
      </p>
    </Section>
  );
}
