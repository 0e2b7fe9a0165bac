import { i18n } from '#i18n';
import type { Relation } from '../../data/relatives.ts';
import { relationLabel } from '../shared/labels.ts';

interface Props {
  /** Whom the answer is about; undefined for the person who asks. */
  about: Relation | undefined;
  /** Takes it for the person who asks. */
  onSelf(): void;
}

/** Says that the words were taken to be about somebody else, and lets that be changed with one tap. */
export function PersonLine({ about, onSelf }: Props) {
  if (!about) return null;
  return (
    <p class="person soft" data-about={about}>
      {relationLabel(about)}{' '}
      <button type="button" class="quiet" onClick={onSelf}>
        {i18n.t('popup.about.self')}
      </button>
    </p>
  );
}
