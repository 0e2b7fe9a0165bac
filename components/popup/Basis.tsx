import { i18n } from '#i18n';
import type { PageTask } from '../../data/shipped.ts';
import type { Field } from '../../data/vocabulary.ts';
import { complete, type Situation } from '../../model/answer/situation.ts';
import { valueLabel } from '../shared/labels.ts';

interface Props {
  task: PageTask;
  situation: Situation;
  onAgain(fields: Field[]): void;
}

/** The facts about the person that decided this answer, and a way to correct a wrong tap. */
export function Basis({ task, situation, onAgain }: Props) {
  const known = complete(situation);
  const deciding = task.asks.filter((field) => known[field] !== undefined);
  if (deciding.length === 0) return null;
  const facts = deciding.map((field) => valueLabel(field, known[field] ?? '')).join(' · ');
  return (
    <p class="basis soft">
      {i18n.t('popup.answer.basis', { facts })}{' '}
      <button type="button" class="quiet" onClick={() => onAgain(deciding)}>
        {i18n.t('popup.answer.again')}
      </button>
    </p>
  );
}
