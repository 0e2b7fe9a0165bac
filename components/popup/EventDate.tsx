import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import lifeEvents from '../../data/life-events.ts';
import type { Region } from '../../data/vocabulary.ts';
import { isDay } from '../../model/time/days.ts';
import { due, withDeadline, withoutDeadline } from '../../model/time/deadlines.ts';
import { useWords } from '../shared/language.ts';
import { CalendarChip } from './CalendarChip.tsx';
import { usePages } from './pages.ts';
import { usePopup } from './popup-context.ts';

interface Props {
  /** Ids of life events; the first is taken until another is chosen. */
  events: readonly string[];
  region: Region | undefined;
  /** The date decides the answer. */
  large: boolean;
}

/** Years that somebody is still typing are no days of theirs. */
const EARLIEST = '1990-01-01';

/**
 * Asks for the day of an event and tells the last day to act. The day is kept with the deadlines, so that the answer
 * shows it the next time, as the Dates page does.
 */
export function EventDate({ events, region, large }: Props) {
  const { today } = usePopup();
  const words = useWords();
  const { deadlines, onDeadlines } = usePages();
  const saved = deadlines.find(({ event }) => events.includes(event));
  const [event, setEvent] = useState(saved?.event ?? events[0] ?? '');
  const [typed, setTyped] = useState(saved?.day ?? '');
  const id = useId();
  const about = lifeEvents.find(({ id }) => id === event);
  if (!about) return null;

  const valid = isDay(typed) && typed >= EARLIEST;
  const found = valid ? due({ event, day: typed }, lifeEvents, region, today) : null;
  const keep = (next: { event: string; day: string }) => {
    onDeadlines((all) => {
      const others = isDay(typed) ? withoutDeadline(all, { event, day: typed }) : all;
      return isDay(next.day) && next.day >= EARLIEST ? withDeadline(others, next) : [...others];
    });
    setEvent(next.event);
    setTyped(next.day);
  };
  const window = (region === 'overseas' && about.overseas?.after) || about.window.after;
  return (
    <section class={`date-panel ${large ? '' : 'small'}`} data-event={event} data-last={found?.last}>
      <div class="event-day">
        {events.length > 1 ? (
          <select
            aria-label={i18n.t('deadlines.what')}
            value={event}
            onChange={({ currentTarget }) => keep({ event: currentTarget.value, day: typed })}
          >
            {lifeEvents
              .filter(({ id }) => events.includes(id))
              .map(({ id, title }) => (
                <option key={id} value={id}>
                  {title}
                </option>
              ))}
          </select>
        ) : (
          <label class="date-label" for={id}>
            {about.title}
          </label>
        )}
        {events.length > 1 && <label for={id}>{i18n.t('popup.date.day')}</label>}
        <input
          id={id}
          type="date"
          aria-label={i18n.t('popup.date.when', { event: about.title })}
          value={typed}
          min={EARLIEST}
          max="2100-12-31"
          onInput={({ currentTarget }) => keep({ event, day: currentTarget.value })}
        />
      </div>
      <div role="status">
        <b class={large ? 'headline' : ''}>
          {found
            ? i18n.t('popup.date.by', { day: words.day(found.last) })
            : i18n.t('popup.date.within', { days: String(window) })}
        </b>
        {found ? (
          <span class="days-left">
            {found.daysLeft < 0 ? i18n.t('deadlines.passed') : i18n.t('deadlines.left', found.daysLeft)}
          </span>
        ) : (
          <span> {about.since}</span>
        )}
      </div>
      {found && (
        <div class="chips">
          <CalendarChip id={`${event}-${typed}`} day={found.last} title={about.title} text={about.text} />
          <button type="button" class="chip" data-action="forget" onClick={() => keep({ event, day: '' })}>
            {i18n.t('popup.date.forget')}
          </button>
        </div>
      )}
    </section>
  );
}
