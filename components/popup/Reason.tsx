import { i18n } from '#i18n';
import type { PagePortal } from '../../data/shipped.ts';
import { FIELD_VALUES, type Field } from '../../data/vocabulary.ts';
import type { Recommendation } from '../../model/answer/recommend.ts';
import { complete, type Situation } from '../../model/answer/situation.ts';
import { valueLabel } from '../shared/labels.ts';
import { shortName } from '../shared/names.ts';

interface Props {
  answer: Extract<Recommendation, { kind: 'answer' }>;
  /** In the order in which they are needed. */
  portals: readonly PagePortal[];
  situation: Situation;
  onAnswer(field: Field, value: string): void;
  onAgain(fields: Field[]): void;
}

/** What was said about the person that decided this route; empty where everybody gets it. */
export function decidingFields({ route }: Props['answer'], situation: Situation): Field[] {
  const known = complete(situation);
  const asked = Object.keys(route.when ?? {}).filter((key): key is Field => key in FIELD_VALUES);
  return asked.filter((field) => known[field] !== undefined);
}

/** The facts about the person that decided this answer, in one line; a tap changes them in place. */
export function Reason({ answer, portals, situation, onAnswer, onAgain }: Props) {
  const deciding = decidingFields(answer, situation);
  if (deciding.length === 0) return null;
  const known = complete(situation);
  // An ID card office may come first; what was said decides who runs the plan.
  const decided = portals.find(({ kind }) => kind === 'contractor' || kind === 'plan') ?? portals[0];
  const facts = deciding.map((field) => valueLabel(field, known[field] ?? '')).join(' · ');
  const name = decided && decided.kind !== 'provider' ? shortName(decided) : '';
  return (
    <details class="basis soft">
      <summary>
        {answer.route.usual && name
          ? i18n.t('popup.answer.because', { name, facts })
          : i18n.t('popup.answer.forFacts', { facts })}{' '}
        <span class="change">{i18n.t('popup.answer.change')}</span>
      </summary>
      {deciding.map((field) =>
        field === 'state' ? (
          <button type="button" class="chip" key={field} onClick={() => onAgain(['state', 'region'])}>
            {i18n.t('popup.answer.otherState')}
          </button>
        ) : (
          <div class="chips" key={field}>
            {FIELD_VALUES[field]
              .filter((value) => value !== known[field])
              .map((value) => (
                <button
                  type="button"
                  class="chip"
                  key={value}
                  data-answer={`${field}:${value}`}
                  onClick={() => onAnswer(field, value)}
                >
                  {valueLabel(field, value)}
                </button>
              ))}
          </div>
        ),
      )}
    </details>
  );
}
