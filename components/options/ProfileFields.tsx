import { i18n } from '#i18n';
import { STATES } from '../../data/vocabulary.ts';
import { type Profile, regionOf } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { valueLabel } from '../shared/labels.ts';
import { ProfileField } from './ProfileField.tsx';

interface Props {
  profile: Profile;
  /** Follows the names of the fields in their ids, where several people stand on a page. */
  suffix?: string;
  /** Gets what a choice changes in a profile. */
  onChange(change: Change<Profile>): void;
}

/** The four things that answers may depend on. People know their state; where it gives the region, that is said. */
export function ProfileFields({ profile, suffix = '', onChange }: Props) {
  const { state, region } = profile;
  const field = (name: 'state' | 'region' | 'status' | 'plan') => (
    <ProfileField field={name} id={`${name}${suffix}`} profile={profile} onChange={onChange} />
  );
  return (
    <>
      {field('state')}
      {state && region && regionOf(state) === region ? (
        <p class="soft">{i18n.t('firstRun.state.region', { region: valueLabel('region', region) })}</p>
      ) : (
        field('region')
      )}
      {state && STATES[state] === 'split' && (
        <p>{i18n.t('popup.question.split', { state: valueLabel('state', state) })}</p>
      )}
      {field('status')}
      {field('plan')}
    </>
  );
}
