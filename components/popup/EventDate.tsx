import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import lifeEvents from '../../data/life-events.ts';
import type { Region } from '../../data/vocabulary.ts';
import type { EventDay } from '../../model/answer/event-day.ts';
import { daysBetween, isDay } from '../../model/time/days.ts';
import { due, type SavedDeadline, withDeadline, withoutDeadline } from '../../model/time/deadlines.ts';
import { useWords } from '../shared/language.ts';
import { CalendarChip } from './CalendarChip.tsx';
import { usePages } from './pages.ts';
import { usePopup } from './popup-context.ts';

interface Props {
  /** Ids of life events; the first is taken until another is chosen. */
  events: readonly string[];
  region: Region | undefined;
  /** What the person's words say about the event. */
  told: EventDay | null;
  /** The date decides the answer. */
  large: boolean;
}

/** Years that somebody is still typing are no days of theirs. */
const EARLIEST = '1990-01-01';

/** A date of that person; of an event of the whole family, also one that was kept for nobody in particular. */
function isDateOf({ event, person: whose }: SavedDeadline, person: string | undefined): boolean {
  const isOfFamily = lifeEvents.find(({ id }) => id === event)?.one !== true;
  return whose === person || (whose === undefined && isOfFamily);
}

/** A title of so many letters has room beside its date; a longer one would be cut. */
const MAX_BESIDE = 22;

/** Days between two that vague words may both mean. */
const ROUGHLY = 45;

/**
 * Asks for the day of an event and tells the last day to act. The day is kept with the deadlines, so that the answer
 * shows it the next time, as the Dates page does. A day from the person's words fills the field, and is kept only
 * when they say so.
 */
export function EventDate({ events, region, told, large }: Props) {
  const { today, about: person } = usePopup();
  const words = useWords();
  const { deadlines: all, onDeadlines } = usePages();
  const deadlines = all.filter((one) => isDateOf(one, person));
  const saved = deadlines.find(({ event }) => (told ? event === told.event : events.includes(event)));
  // What the words say now is newer than what was kept, unless they only speak roughly of the same day.
  const isSame = saved && told?.day && told.isAbout && Math.abs(daysBetween(saved.day, told.day)) <= ROUGHLY;
  const [event, setEvent] = useState(told?.event ?? saved?.event ?? events[0] ?? '');
  const [typed, setTyped] = useState((isSame ? undefined : told?.day) ?? saved?.day ?? '');
  const [isTold, setIsTold] = useState(
    typed !== '' && !deadlines.some((one) => one.event === event && one.day === typed),
  );
  const id = useId();
  const about = lifeEvents.find(({ id }) => id === event);
  if (!about) return null;

  const isAbout = isTold && told?.isAbout;
  const valid = isDay(typed) && typed >= EARLIEST;
  const found = valid ? due({ event, day: typed }, lifeEvents, region, today) : null;
  const whose = saved ? saved.person : person;
  const keep = (next: { event: string; day: string }) => {
    onDeadlines((stored) => {
      const others = isDay(typed) ? withoutDeadline(stored, { event, day: typed, person: whose }) : stored;
      const one = { ...next, ...(whose && { person: whose }) };
      return isDay(next.day) && next.day >= EARLIEST ? withDeadline(others, one) : [...others];
    });
    setIsTold(false);
    setEvent(next.event);
    setTyped(next.day);
  };
  const window = (region === 'overseas' && about.overseas?.after) || about.window.after;
  return (
    <section class={`date-panel ${large ? '' : 'small'}`} data-event={event} data-last={found?.last}>
      <div class="event-day">
        {events.length > 1 ? (
          <select
            class={about.title.length > MAX_BESIDE ? 'long' : ''}
            aria-label={i18n.t('deadlines.what')}
            value={event}
            onChange={({ currentTarget: { value } }) =>
              isTold ? setEvent(value) : keep({ event: value, day: typed })
            }
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
            ? isAbout
              ? i18n.t('popup.date.byAbout', { day: words.mediumDay(found.last) })
              : i18n.t('popup.date.by', { day: words.day(found.last) })
            : i18n.t('popup.date.within', { days: String(window) })}
        </b>
        {found ? (
          <>
            {about.purpose ? ` ${about.purpose} · ` : large ? ' ' : ' · '}
            <span class="days-left">
              {found.daysLeft < 0 ? i18n.t('deadlines.passed') : i18n.t('deadlines.left', found.daysLeft)}
            </span>
          </>
        ) : (
          <span> {[about.since, about.purpose].filter(Boolean).join(', ')}</span>
        )}
        {isTold && (
          <span class="date-told"> {i18n.t(isAbout ? 'popup.date.aboutWords' : 'popup.date.fromWords')}</span>
        )}
      </div>
      {found && (
        <div class="chips">
          {isTold && (
            <button type="button" class="chip" data-action="keep" onClick={() => keep({ event, day: typed })}>
              {i18n.t('popup.date.keep')}
            </button>
          )}
          {!isAbout && (
            <CalendarChip id={`${event}-${typed}`} day={found.last} title={about.title} text={about.text} />
          )}
          {!isTold && (
            <button type="button" class="chip" data-action="forget" onClick={() => keep({ event, day: '' })}>
              {i18n.t('popup.date.forget')}
            </button>
          )}
        </div>
      )}
    </section>
  );
}
