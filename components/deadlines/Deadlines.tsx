import { i18n } from '#i18n';
import lifeEvents from '../../data/life-events';
import type { IsoDate } from '../../data/schema';
import type { Region } from '../../data/vocabulary';
import { dueInOrder, type SavedDeadline, withDeadline, withoutDeadline } from '../../model/deadlines';
import { Calculator } from './Calculator';
import { DeadlineCard } from './DeadlineCard';
import { SeasonCard } from './SeasonCard';

export interface DeadlinesProps {
  saved: readonly SavedDeadline[];
  /** Whether the toolbar button shows the days left. */
  badge: boolean;
  /** Some windows are longer overseas. */
  region: Region | undefined;
  today: IsoDate;
  onSaved(saved: SavedDeadline[]): void;
  onBadge(on: boolean): void;
  /** Shows the steps of a task. */
  onTask(id: string): void;
  /** Gives the user a calendar file of one all-day event. */
  onCalendar(uid: string, day: IsoDate, summary: string, description: string): void;
}

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
        onSave={(one) => onSaved(withDeadline(saved, one))}
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
                onClick={() => onSaved(withoutDeadline(saved, deadline))}
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
