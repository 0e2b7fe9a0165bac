import { i18n } from '#i18n';
import type { ProfileField as Field } from '../../data/vocabulary.ts';
import { merge, type Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { choices, fieldName } from '../shared/labels.ts';
import { useWords } from '../shared/language.ts';

interface Props {
  field: Field;
  /** Its id on the page, where the field's own name is taken. */
  id?: string;
  profile: Profile;
  /** Gets what the choice changes in a profile. */
  onChange(change: Change<Profile>): void;
}

/** One fact about the person to choose, or to leave unsaid. */
export function ProfileField({ field, id = field, profile, onChange }: Props) {
  const words = useWords();
  return (
    <div class="field">
      <label for={id}>{fieldName(field)}</label>
      <select
        id={id}
        value={profile[field] ?? ''}
        onChange={({ currentTarget }) => {
          const { value } = currentTarget;
          onChange((stored) => changed(stored, field, value));
        }}
      >
        <option value="">{i18n.t('options.notSaid')}</option>
        {choices(field, words.language).map(({ value, label }) => (
          <option key={value} value={value}>
            {label}
          </option>
        ))}
      </select>
    </div>
  );
}

/** The profile after one choice; an empty value takes the field back. */
export function changed(profile: Profile, field: Field, value: string): Profile {
  if (value !== '') return merge(profile, { [field]: value });
  const { [field]: _, ...rest } = profile;
  // A state that stays would tell the region all the same.
  return field === 'region' ? { ...rest, state: undefined } : rest;
}
