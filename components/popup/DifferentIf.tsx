import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import type { Field } from '../../data/vocabulary.ts';
import type { Alternative } from '../../model/answer/recommend.ts';
import type { Situation } from '../../model/answer/situation.ts';
import { saidLabel } from '../shared/labels.ts';
import { differences } from './differences.ts';

interface Props {
  unless: readonly Alternative[];
  situation: Situation;
  today: IsoDate;
  onAnswer(field: Field, value: string): void;
}

/** What would change the answer without being worth a question, each to say with one tap. */
export function DifferentIf({ unless, situation, today, onAnswer }: Props) {
  const found = differences(unless, situation, today);
  if (found.length === 0) return null;
  return (
    <section class="unless">
      <h2>{i18n.t('popup.answer.unless')}</h2>
      <div class="choices">
        {found.map(({ field, value }) => (
          <button
            type="button"
            key={`${field}:${value}`}
            data-answer={`${field}:${value}`}
            onClick={() => onAnswer(field, value)}
          >
            {saidLabel(field, value)}
          </button>
        ))}
      </div>
    </section>
  );
}
