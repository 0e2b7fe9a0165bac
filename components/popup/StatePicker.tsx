import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import { STATES, type State } from '../../data/vocabulary.ts';
import { choices, questionLabel, valueLabel } from '../shared/labels.ts';
import { useWords } from '../shared/language.ts';
import { OpenButton } from './OpenButton.tsx';

interface Props {
  /** The state that is known already. */
  chosen: State | undefined;
  /** True where the state itself is the question, not a way to find the region. */
  alone: boolean;
  onState(state: State): void;
}

/**
 * A state to choose instead of a region. Choosing takes a second step, the button, because arrow
 * keys change a closed list at every press. Where the state lies in two regions, says so.
 */
export function StatePicker({ chosen, alone, onState }: Props) {
  const words = useWords();
  const [state, setState] = useState<string>(chosen ?? '');
  const check = findPortal('triwest')?.links.west;
  const split = chosen !== undefined && STATES[chosen] === 'split';
  return (
    <div class="state-picker">
      <label for="state">{alone ? questionLabel('state') : i18n.t('popup.question.orState')}</label>
      <div class="row">
        <select id="state" value={state} onChange={(event) => setState(event.currentTarget.value)}>
          <option value="">{i18n.t('popup.question.pickState')}</option>
          {choices('state', words.language).map(({ value, label }) => (
            <option key={value} value={value}>
              {label}
            </option>
          ))}
        </select>
        <button type="button" disabled={state === ''} onClick={() => onState(state as State)}>
          {i18n.t('popup.question.useState')}
        </button>
      </div>
      <div role="status">
        {split && <p>{i18n.t('popup.question.split', { state: valueLabel('state', chosen) })}</p>}
      </div>
      {split && check && <OpenButton link={check} label={check.label} />}
    </div>
  );
}
