import { i18n } from '#i18n';
import type { Relation } from '../../data/relatives.ts';
import type { PageTask } from '../../data/shipped.ts';
import { TASK_PERSONS } from '../../data/task-persons.ts';
import type { Field } from '../../data/vocabulary.ts';
import { type Heard, heardIn } from '../../model/answer/heard.ts';
import type { Situation } from '../../model/answer/situation.ts';
import { relationLabel, valueLabel } from '../shared/labels.ts';

interface Props {
  task: PageTask;
  /** Whom the answer is about; undefined for the person who asks. */
  about: Relation | undefined;
  /** What the words say about that person. */
  heard: Situation;
  /** Takes it for the person who asks. */
  onSelf(): void;
  /** The words no longer count for these fields. */
  onForget(fields: Field[]): void;
}

/** Says what was taken from the words: whom they are about, and what they tell. One tap takes each back. */
export function PersonLine({ task, about, heard, onSelf, onForget }: Props) {
  const said = about && !TASK_PERSONS[task.id]?.includes(about) ? about : undefined;
  const facts = heardIn(heard);
  if (!said && facts.length === 0) return null;
  return (
    <p class="person soft" data-about={said}>
      {said && (
        <>
          {relationLabel(said)}{' '}
          <button type="button" class="quiet" onClick={onSelf}>
            {i18n.t('popup.about.self')}
          </button>{' '}
        </>
      )}
      {facts.length > 0 && i18n.t('popup.heard.from')}{' '}
      {facts.map((fact) => (
        <button
          type="button"
          class="quiet heard"
          key={fact.field}
          data-heard={fact.field}
          aria-label={i18n.t('popup.heard.forget', { fact: factLabel(fact) })}
          onClick={() => onForget(fact.field === 'state' ? ['state', 'region'] : [fact.field])}
        >
          {factLabel(fact)} <span aria-hidden="true">×</span>
        </button>
      ))}
    </p>
  );
}

function factLabel({ field, value, toState }: Heard): string {
  if (field !== 'destination') return valueLabel(field, value);
  const place = toState ? valueLabel('state', toState) : valueLabel('destination', value);
  return i18n.t('popup.heard.movingTo', { place });
}
