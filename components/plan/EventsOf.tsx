import { i18n } from '#i18n';
import type { Plan, PlanEvent } from '../../model/answer/plan.ts';
import { titleFor } from '../deadlines/DeadlineCard.tsx';
import { useWords } from '../shared/language.ts';

interface Props {
  events: Plan['events'];
  /** What others of the household are called, by their ids. */
  names: ReadonlyMap<string, string>;
  /** Whether an event is among the saved dates. */
  isKept(event: PlanEvent): boolean;
  onRemove(event: PlanEvent): void;
}

/** The events that the plan is made of, each with a way out of it. */
export function EventsOf({ events, names, isKept, onRemove }: Props) {
  const words = useWords();
  return (
    <ul class="plain plan-events" aria-label={i18n.t('plan.events')}>
      {events.map(({ event, day, person, about }) => {
        const title = titleFor(about.title, names.get(person ?? ''));
        const name = `${title}, ${words.day(day)}`;
        return (
          <li key={`${event} ${day} ${person}`} data-event={event}>
            <span>
              <b>{title}</b>, {words.day(day)}{' '}
              {isKept({ event, day, person }) && <span class="soft">{i18n.t('plan.isKept')}</span>}
            </span>
            <button
              type="button"
              class="chip no-print"
              aria-label={i18n.t('plan.removeEvent', { name })}
              onClick={() => onRemove({ event, day, ...(person && { person }) })}
            >
              {i18n.t('deadlines.remove')}
            </button>
          </li>
        );
      })}
    </ul>
  );
}
