import { i18n } from '#i18n';
import type { DrillPerson } from '../../model/answer/drill-people.ts';
import { type Gap, type Login, sponsorOnly } from '../../model/answer/login-drill.ts';
import { NewTab } from '../shared/NewTab.tsx';
import { Section } from '../shared/Section.tsx';
import { TaskSteps } from './Gaps.tsx';
import { drillName } from './names.ts';
import { Ticks } from './Ticks.tsx';

interface Props {
  papers: readonly Gap[];
  /** Who leaves. */
  person: DrillPerson;
  holds: ReadonlySet<string>;
  onTick(login: string, on: boolean): void;
  onTask(id: string): void;
}

/** A card is no good where there is no reader for it. */
const OF_SPONSOR: readonly Login[] = [{ credential: 'cac' }, { credential: 'myauth' }];

/** What the sponsor has to do or to sign before leaving. */
export function Papers({ papers, person, holds, onTick, onTask }: Props) {
  return (
    <Section id="papers" title={i18n.t('drill.papers')}>
      <Ticks of={drillName(person)} logins={OF_SPONSOR} holds={holds} onTick={onTick} />
      <p>{i18n.t('drill.papersText')}</p>
      {papers.map(
        (gap) =>
          gap.kind === 'task' && (
            <div key={gap.task.id} data-gap={gap.task.id}>
              <b>{gap.task.title}</b>
              <TaskSteps gap={gap} onTask={onTask} />
            </div>
          ),
      )}
      <p>{i18n.t('drill.only')}</p>
      <ul class="plain">
        {sponsorOnly.map(({ id, title }) => (
          <li key={id}>
            <button type="button" class="quiet" data-task={id} onClick={() => onTask(id)}>
              {title}
              <NewTab />
            </button>
          </li>
        ))}
      </ul>
    </Section>
  );
}
