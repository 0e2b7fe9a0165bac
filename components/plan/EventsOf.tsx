import { i18n } from '#i18n';
import type { Plan, PlanEvent } from '../../model/answer/plan.ts';
import { useWords } from '../shared/language.ts';

interface Props {
  events: Plan['events'];
  /** Whether an event is among the saved dates. */
  isKept(event: PlanEvent): boolean;
  onRemove(event: PlanEvent): void;
}

/** The events that the plan is made of, each with a way out of it. */
export function EventsOf({ events, isKept, onRemove }: Props) {
  const words = useWords();
  return (
    <ul class="plain plan-events" aria-label={i18n.t('plan.events')}>
      {events.map(({ event, day, about }) => {
        const name = `${about.title}, ${words.day(day)}`;
        return (
          <li key={`${event} ${day}`} data-event={event}>
            <span>
              <b>{about.title}</b>, {words.day(day)}{' '}
              {isKept({ event, day }) && <span class="soft">{i18n.t('plan.isKept')}</span>}
            </span>
            <button
              type="button"
              class="chip no-print"
              aria-label={i18n.t('plan.removeEvent', { name })}
              onClick={() => onRemove({ event, day })}
            >
              {i18n.t('deadlines.remove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
