import { i18n } from '#i18n';
import lifeEvents from '../../data/life-events.ts';
import { dueInOrder, withDeadline, withoutDeadline } from '../../model/time/deadlines.ts';
import { Calculator } from './Calculator.tsx';
import { DeadlineCard } from './DeadlineCard.tsx';
import type { DeadlinesProps } from './props.ts';
import { SeasonCard } from './SeasonCard.tsx';

/** When what is due: Open Season, a window worked out for an event, and the deadlines that were saved. */
export function Deadlines(props: DeadlinesProps) {
  const { saved, badge, region, today, onSaved, onBadge, onTask, onCalendar } = props;
  const due = dueInOrder(saved, lifeEvents, region, today);
  return (
    <section id="deadlines" aria-labelledby="deadlines-title">
      <h2 id="deadlines-title">{i18n.t('deadlines.title')}</h2>
      <SeasonCard today={today} onTask={onTask} onCalendar={onCalendar} />
      <Calculator
        region={region}
        today={today}
        onSave={(one) => onSaved((stored) => withDeadline(stored, one))}
        onTask={onTask}
        onCalendar={onCalendar}
      />
      {due.length > 0 && <h3>{i18n.t('deadlines.saved')}</h3>}
      <ul class="plain saved">
        {due.map((deadline) => (
          <li key={`${deadline.event} ${deadline.day}`}>
            <DeadlineCard due={deadline} today={today} onTask={onTask} onCalendar={onCalendar}>
              <button
                type="button"
                data-action="remove"
                onClick={() => onSaved((stored) => withoutDeadline(stored, deadline))}
              >
                {i18n.t('deadlines.remove')}
              </button>
            </DeadlineCard>
          </li>
        ))}
      </ul>
      <div class="switch">
        <input
          id="badge"
          type="checkbox"
          checked={badge}
          onChange={(event) => onBadge(event.currentTarget.checked)}
        />
        <label for="badge">{i18n.t('deadlines.badge')}</label>
      </div>
    </section>
  );
}
