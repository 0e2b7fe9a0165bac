import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { findTask } from '../../data/all-tasks.ts';
import type { PageLifeEvent } from '../../data/shipped.ts';
import type { DueDeadline } from '../../model/time/deadlines.ts';
import { Glossary } from '../popup/Glossary.tsx';
import { NewTab } from '../shared/NewTab.tsx';
import { TimeBar } from '../shared/TimeBar.tsx';
import { Unsure } from '../shared/Unsure.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { LastDay } from './LastDay.tsx';
import type { DeadlinesProps } from './props.ts';

interface Props extends Pick<DeadlinesProps, 'today' | 'onTask' | 'onCalendar'> {
  due: DueDeadline<PageLifeEvent>;
  /** What the person is called whose it is; absent for the person who asks. */
  whose?: string | undefined;
  /** A further button. */
  children?: ComponentChildren;
}

/** "Birth of a child", "Retirement from service · Dan". */
export const titleFor = (title: string, whose?: string) => [title, whose].filter(Boolean).join(' · ');

/** One deadline: its last day, the days left drawn and in words, and what to do first. */
export function DeadlineCard({ due, whose, today, onTask, onCalendar, children }: Props) {
  const { about, first, last, daysLeft } = due;
  const task = findTask(about.task);
  const title = titleFor(about.title, whose);
  return (
    <div class="deadline" data-event={about.id} data-last={last}>
      <h3>{title}</h3>
      <LastDay day={last} daysLeft={daysLeft} purpose={about.purpose} />
      <TimeBar first={first} last={last} today={today} />
      <p>
        {about.text} <Unsure fact={about} />
      </p>
      <div class="buttons">
        {task && (
          <button type="button" class="primary" data-task={task.id} onClick={() => onTask(task.id)}>
            {i18n.t('deadlines.first', { task: task.title })}
            <NewTab />
          </button>
        )}
        <CalendarButton
          id={`${about.id}-${due.day}`}
          day={last}
          title={title}
          text={about.text}
          onCalendar={onCalendar}
        />
        {children}
      </div>
      <Glossary texts={[about.text]} />
    </div>
  );
}
