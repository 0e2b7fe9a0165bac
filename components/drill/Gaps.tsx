import { i18n } from '#i18n';
import type { DrillPerson } from '../../model/answer/drill-people.ts';
import type { Gap } from '../../model/answer/login-drill.ts';
import { NewTab } from '../shared/NewTab.tsx';
import { shortName } from '../shared/names.ts';
import { Section } from '../shared/Section.tsx';
import { Unsure } from '../shared/Unsure.tsx';
import { drillName } from './names.ts';

interface Props {
  gaps: readonly Gap[];
  people: readonly DrillPerson[];
  onTask(id: string): void;
}

/** What to do before the sponsor leaves, one thing after the other. */
export function Gaps({ gaps, people, onTask }: Props) {
  return (
    <Section id="gaps" title={i18n.t('drill.gaps')}>
      {gaps.length === 0 && <p>{i18n.t('drill.none')}</p>}
      <ol class="drill-gaps">
        {gaps.map((gap) => {
          const person = people.find(({ id }) => id === gap.adult);
          const key = gap.kind === 'task' ? gap.task.id : gap.portal.id;
          return (
            <li key={`${gap.adult} ${key}`} data-adult={gap.adult} data-gap={key}>
              <b>
                {person && `${drillName(person)}: `}
                {gap.kind === 'task' ? gap.task.title : shortName(gap.portal)}
              </b>
              {gap.kind === 'task' ? (
                <TaskSteps gap={gap} onTask={onTask} />
              ) : (
                <p>
                  {gap.method.text} <Unsure fact={gap.method} />
                </p>
              )}
            </li>
          );
        })}
      </ol>
    </Section>
  );
}

type TaskGap = Extract<Gap, { kind: 'task' }>;

/** The steps of a task, and the way to its whole answer. */
export function TaskSteps({ gap: { task, steps }, onTask }: { gap: TaskGap; onTask(id: string): void }) {
  return (
    <>
      <ul>
        {steps.map((text) => (
          <li key={text}>{text}</li>
        ))}
      </ul>
      <button type="button" class="quiet no-print" data-task={task.id} onClick={() => onTask(task.id)}>
        {i18n.t('plan.open', { task: task.title })}
        <NewTab />
      </button>
    </>
  );
}
