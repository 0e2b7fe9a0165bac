import { i18n } from '#i18n';
import type { Field } from '../../data/vocabulary.ts';
import type { Alternative } from '../../model/answer/recommend.ts';
import type { Situation } from '../../model/answer/situation.ts';
import { saidLabel } from '../shared/labels.ts';
import { differences } from './differences.ts';
import { Fold } from './Fold.tsx';
import { usePopup } from './popup-context.ts';

interface Props {
  unless: readonly Alternative[];
  situation: Situation;
  onAnswer(field: Field, value: string): void;
}

/** What would change the answer without being worth a question, each to say with one tap. */
export function DifferentIf({ unless, situation, onAnswer }: Props) {
  const { today } = usePopup();
  const found = differences(unless, situation, today);
  if (found.length === 0) return null;
  return (
    <Fold name="unless" title={i18n.t('popup.answer.unless')}>
      <div class="chips">
        {found.map(({ field, value }) => (
          <button
            type="button"
            class="chip"
            key={`${field}:${value}`}
            data-answer={`${field}:${value}`}
            onClick={() => onAnswer(field, value)}
          >
            {saidLabel(field, value)}
          </button>
        ))}
      </div>
    </Fold>
  );
}
