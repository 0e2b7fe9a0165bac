import { i18n } from '#i18n';
import { heardIn } from '../../model/answer/heard.ts';
import type { Plan, PlanEvent } from '../../model/answer/plan.ts';
import type { Situation } from '../../model/answer/situation.ts';
import { titleFor } from '../deadlines/DeadlineCard.tsx';
import { heardLabel } from '../shared/labels.ts';
import { useWords, type Words } from '../shared/language.ts';

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
      {events.map((one) => {
        const { event, day, person, about } = one;
        const title = titleFor(about.title, names.get(person ?? ''));
        const when = whenOf(one, words);
        const name = `${title}, ${when}`;
        return (
          <li key={`${event} ${day} ${person}`} data-event={event}>
            <span>
              <b>{title}</b>, {when}{' '}
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

/** The day of an event, as a guess where the words only tell it roughly. */
export function whenOf({ day, isAbout }: PlanEvent, words: Words): string {
  return isAbout ? i18n.t('plan.about', { day: words.day(day) }) : words.day(day);
}

/** What was taken from the words beside the events; the words stay in their box, where they can be corrected. */
export function HeardLine({ facts }: { facts: Situation }) {
  const heard = heardIn(facts);
  if (heard.length === 0) return null;
  return (
    <p class="soft no-print" data-heard>
      {i18n.t('popup.heard.from')} {heard.map(heardLabel).join(' · ')}
    </p>
  );
}
