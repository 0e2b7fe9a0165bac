import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import type { Relation } from '../../data/relatives.ts';
import { FIELD_VALUES, type Field } from '../../data/vocabulary.ts';
import type { Recommendation } from '../../model/answer/recommend.ts';
import { regionOf, type Situation } from '../../model/answer/situation.ts';
import { questionLabel, valueLabel } from '../shared/labels.ts';
import { useWords } from '../shared/language.ts';
import { shortName } from '../shared/names.ts';
import { useArrival } from '../shared/use-arrival.ts';
import { FindOut } from './FindOut.tsx';
import { PersonLine } from './PersonLine.tsx';
import { StatePicker } from './StatePicker.tsx';

interface Props {
  question: Extract<Recommendation, { kind: 'question' }>;
  /** What is known already; a state that lies in two regions leaves the region open. */
  situation: Situation;
  about: Relation | undefined;
  /** What the words alone said. */
  heard: Situation;
  onSelf(): void;
  onForget(fields: Field[]): void;
  onAnswer(field: Field, value: string): void;
}

/** The one question that decides a task, answered with one tap. */
export function QuestionView({ question, situation, about, heard, onSelf, onForget, onAnswer }: Props) {
  const { field, task } = question;
  const words = useWords();
  const heading = useArrival(`${task.id} ${field}`);
  // A state in two regions decides nothing: the picker says so, and a region has to be chosen.
  const [splitState, setSplitState] = useState(situation.toState);
  const portals = question.portals.flatMap((id) => findPortal(id) ?? []);
  return (
    <main data-view="question" data-field={field} data-task={task.id}>
      <p class="soft">{task.title}</p>
      <h1 ref={heading} tabIndex={-1}>
        {questionLabel(field)}
      </h1>
      <PersonLine task={task} about={about} heard={heard} onSelf={onSelf} onForget={onForget} />
      {portals.length > 1 && (
        <p class="soft">{i18n.t('popup.question.why', { portals: words.anyOf(portals.map(shortName)) })}</p>
      )}
      {field !== 'state' && (
        <div class="choices">
          {FIELD_VALUES[field].map((value) => (
            <button
              type="button"
              key={value}
              data-answer={`${field}:${value}`}
              onClick={() => onAnswer(field, value)}
            >
              {valueLabel(field, value)}
            </button>
          ))}
        </div>
      )}
      {field === 'destination' && (
        <StatePicker
          key={task.id}
          chosen={splitState}
          alone={false}
          onState={(state) => {
            const region = regionOf(state);
            if (region) onAnswer('destination', region);
            else setSplitState(state);
          }}
        />
      )}
      {(field === 'region' || field === 'state') && (
        <StatePicker
          key={task.id}
          chosen={situation.state}
          alone={field === 'state'}
          onState={(state) => onAnswer('state', state)}
        />
      )}
      <FindOut key={`${task.id} ${field}`} field={field} portals={portals} />
    </main>
  );
}
