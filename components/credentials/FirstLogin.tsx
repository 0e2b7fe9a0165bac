import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import { findTask } from '../../data/all-tasks.ts';
import type { IsoDate } from '../../data/schema.ts';
import { STATUSES, type Status } from '../../data/vocabulary.ts';
import { recommend } from '../../model/answer/recommend.ts';
import { valueLabel } from '../shared/labels.ts';
import { NewTab } from '../shared/NewTab.tsx';

interface Props {
  today: IsoDate;
  status: Status | undefined;
  onTask(id: string): void;
}

const TASK = 'create-login';

/** From no login to signed in, for whoever one is. The choice is for reading only; nothing is stored. */
export function FirstLogin({ today, status, onTask }: Props) {
  const [chosen, setChosen] = useState<Status | undefined>(status);
  const task = findTask(TASK);
  if (!task) return null;
  const answer = chosen && recommend(task, { status: chosen }, today);
  return (
    <>
      <div class="field">
        <label for="first-login-status">{i18n.t('credentials.who')}</label>
        <select
          id="first-login-status"
          value={chosen ?? ''}
          onChange={({ currentTarget }) => setChosen(STATUSES.find((value) => value === currentTarget.value))}
        >
          <option value="">{i18n.t('options.notSaid')}</option>
          {STATUSES.map((value) => (
            <option key={value} value={value}>
              {valueLabel('status', value)}
            </option>
          ))}
        </select>
      </div>
      <div role="status">
        {answer?.kind === 'answer' && (
          <>
            <p>{answer.route.why}</p>
            <ol class="first-login">
              {answer.steps.map((step) => (
                <li key={step.text}>
                  <b>{findPortal(step.portal)?.name}</b>: {step.text}
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
      <button type="button" data-task={TASK} onClick={() => onTask(TASK)}>
        {i18n.t('tips.showSteps')}
        <NewTab />
      </button>
    </>
  );
}
