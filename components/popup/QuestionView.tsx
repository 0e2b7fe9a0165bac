import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import { FIELD_VALUES, type Field, STATES, type State } from '../../data/vocabulary.ts';
import type { Recommendation } from '../../model/answer/recommend.ts';
import { regionOf, type Situation } from '../../model/answer/situation.ts';
import { questionLabel, regionExamples, valueLabel } from '../shared/labels.ts';
import { useWords } from '../shared/language.ts';
import { shortName } from '../shared/names.ts';
import { useArrival } from '../shared/use-arrival.ts';
import { FindOut } from './FindOut.tsx';
import { OpenButton } from './OpenButton.tsx';
import { PersonLine, type PersonProps } from './PersonLine.tsx';
import { StateField } from './StateField.tsx';
import { StatusChoice } from './StatusChoice.tsx';

interface Props {
  question: Extract<Recommendation, { kind: 'question' }>;
  /** What is known already; a state that lies in two regions leaves the region open. */
  situation: Situation;
  /** Whom it is about. */
  person: PersonProps;
  onAnswer(field: Field, value: string): void;
}

/** The fields that a state tells, as far as it lies in one region. */
const BY_STATE: readonly Field[] = ['region', 'state', 'destination'];

/** The one question that decides a task. A place is asked by its state first: people know that. */
export function QuestionView({ question, situation, person, onAnswer }: Props) {
  const { field, task } = question;
  const words = useWords();
  const heading = useArrival(`${task.id} ${field}`);
  const [toState, setToState] = useState(situation.toState);
  const portals = question.portals.flatMap((id) => findPortal(id) ?? []);
  // "Your doctor's own portal" is no place that a question could send somebody to.
  const places = portals.filter(({ kind }) => kind !== 'provider');
  const chosen = field === 'destination' ? toState : situation.state;
  const split = chosen !== undefined && STATES[chosen] === 'split' ? chosen : undefined;
  const byState = BY_STATE.includes(field);
  const onState = (state: State) => {
    if (field !== 'destination') onAnswer('state', state);
    else if (regionOf(state)) onAnswer('destination', regionOf(state)!);
    else setToState(state);
  };
  return (
    <main data-view="question" data-field={field} data-task={task.id}>
      <p class="soft">{task.title}</p>
      <h1 ref={heading} tabIndex={-1}>
        {byState && field !== 'destination' ? questionLabel('state') : questionLabel(field)}
      </h1>
      <PersonLine task={task} {...person} />
      <p class="soft">
        {places.length > 1
          ? i18n.t('popup.question.why', { portals: words.anyOf(places.map(shortName)) })
          : i18n.t('popup.question.whySteps')}
      </p>
      {byState && <StateField key={task.id} label={i18n.t('fields.field.state')} onState={onState} />}
      <div role="status" class="split">
        {split && <p>{i18n.t('popup.question.split', { state: valueLabel('state', split) })}</p>}
      </div>
      {split && <CheckRegion />}
      {field === 'status' && <StatusChoice onStatus={(status) => onAnswer('status', status)} />}
      {(field === 'region' || field === 'destination') && (
        <div class="choices regions">
          <p class="group-title">{i18n.t('popup.question.orRegion')}</p>
          {FIELD_VALUES[field].map((value) => (
            <AnswerButton key={value} field={field} value={value} onAnswer={onAnswer}>
              <span class="choice-note">{regionExamples(value)}</span>
            </AnswerButton>
          ))}
        </div>
      )}
      {!byState && field !== 'status' && (
        <div class="choices">
          {FIELD_VALUES[field].map((value) => (
            <AnswerButton key={value} field={field} value={value} onAnswer={onAnswer} />
          ))}
        </div>
      )}
      <FindOut key={`${task.id} ${field}`} field={field} portals={portals} />
    </main>
  );
}

interface ButtonProps {
  field: Field;
  value: string;
  onAnswer(field: Field, value: string): void;
  children?: preact.ComponentChildren;
}

function AnswerButton({ field, value, onAnswer, children }: ButtonProps) {
  return (
    <button type="button" data-answer={`${field}:${value}`} onClick={() => onAnswer(field, value)}>
      {valueLabel(field, value)} {children}
    </button>
  );
}

/** Where a ZIP code tells the region. */
function CheckRegion() {
  const check = findPortal('triwest')?.links.west;
  return check ? <OpenButton link={check} label={check.label} /> : null;
}
