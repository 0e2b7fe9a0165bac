import { i18n } from '#i18n';
import { PROFILE_FIELDS } from '../../data/vocabulary.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { valueLabel } from '../shared/labels.ts';

interface Props {
  profile: Profile;
  onChange(): void;
}

/** "West · Retiree", and where to change it; nothing while nothing was said. */
export function ProfileLine({ profile, onChange }: Props) {
  const said = factsOf(profile);
  if (said === '') return null;
  return (
    <p class="profile soft">
      <span class="visually-hidden">{i18n.t('popup.profile.label')}: </span>
      {said}{' '}
      <button type="button" class="quiet" onClick={onChange}>
        {i18n.t('popup.profile.change')}
      </button>
    </p>
  );
}

/** What is known about a person, in a few words. */
export function factsOf(profile: Profile): string {
  return PROFILE_FIELDS.flatMap((field) => {
    const value = profile[field];
    return value === undefined ? [] : [valueLabel(field, value)];
  }).join(' · ');
}
