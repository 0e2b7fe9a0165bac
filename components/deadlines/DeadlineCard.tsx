import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import { findTask } from '../../data/all-tasks.ts';
import type { PageLifeEvent } from '../../data/shipped.ts';
import type { DueDeadline } from '../../model/time/deadlines.ts';
import { Glossary } from '../popup/Glossary.tsx';
import { TimeBar } from '../shared/TimeBar.tsx';
import { Unsure } from '../shared/Unsure.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { LastDay } from './LastDay.tsx';
import type { DeadlinesProps } from './props.ts';

interface Props extends Pick<DeadlinesProps, 'today' | 'onTask' | 'onCalendar'> {
  due: DueDeadline<PageLifeEvent>;
  /** A further button. */
  children?: ComponentChildren;
}

/** One deadline: its last day, the days left drawn and in words, and what to do first. */
export function DeadlineCard({ due, today, onTask, onCalendar, children }: Props) {
  const { about, first, last, daysLeft } = due;
  const task = findTask(about.task);
  return (
    <div class="deadline" data-event={about.id} data-last={last}>
      <h3>{about.title}</h3>
      <LastDay day={last} daysLeft={daysLeft} />
      <TimeBar first={first} last={last} today={today} />
      <p>
        {about.text} <Unsure fact={about} />
      </p>
      <div class="buttons">
        {task && (
          <button type="button" class="primary" data-task={task.id} onClick={() => onTask(task.id)}>
            {i18n.t('deadlines.first', { task: task.title })}
          </button>
        )}
        <CalendarButton
          id={`${about.id}-${due.day}`}
          day={last}
          title={about.title}
          text={about.text}
          onCalendar={onCalendar}
        />
        {children}
      </div>
      <Glossary texts={[about.text]} />
    </div>
  );
}
