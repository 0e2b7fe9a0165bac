import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Field } from '../../data/vocabulary.ts';
import type { Situation } from '../../model/answer/situation.ts';
import { choices, questionLabel } from '../shared/labels.ts';
import { useWords } from '../shared/language.ts';

interface Props {
  asks: readonly Field[];
  /** What was answered here before: it can be changed while the page is open. */
  told: Situation;
  onTell(field: Field, value: string | undefined): void;
}

/** The few facts that would complete the plan. They count for this page and are not stored. */
export function Missing({ asks, told, onTell }: Props) {
  const { language } = useWords();
  const id = useId();
  const fields = [...new Set([...(Object.keys(told) as Field[]).filter((field) => told[field]), ...asks])];
  if (fields.length === 0) return null;
  return (
    <section class="panel no-print plan-missing" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t('plan.missing')}</h2>
      <p class="soft">{i18n.t('plan.missingText')}</p>
      {fields.map((field) => (
        <div class="field" key={field}>
          <label for={`${id}-${field}`}>{questionLabel(field)}</label>
          <select
            id={`${id}-${field}`}
            value={told[field as keyof Situation] ?? ''}
            onChange={({ currentTarget }) => onTell(field, currentTarget.value || undefined)}
          >
            <option value="">{i18n.t('options.notSaid')}</option>
            {choices(field, language).map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </div>
      ))}
    </section>
  );
}
