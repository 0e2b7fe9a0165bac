import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import type { PageLifeEvent } from '../../data/shipped.ts';
import { daysLeft, eventWindow } from '../../model/time/calendar.ts';
import { isDay } from '../../model/time/days.ts';
import { CalendarButton } from '../deadlines/CalendarButton.tsx';
import { useWords } from '../shared/language.ts';
import { Unsure } from '../shared/Unsure.tsx';

interface Props {
  /** The appeal among the life events: its days are facts of the data. */
  event: PageLifeEvent;
  today: IsoDate;
  onCalendar(id: string, day: string, summary: string, description: string): void;
}

/** The last day of an appeal, from the day of the decision. Printed with the notes, as their reason. */
export function Appeal({ event, today, onCalendar }: Props) {
  const [day, setDay] = useState('');
  const words = useWords();
  const id = useId();
  const last = isDay(day) && day <= today ? eventWindow(event, day).last : null;
  return (
    <section class="appeal">
      <h2>{i18n.t('call.appeal')}</h2>
      <p>{i18n.t('call.appealText')}</p>
      <label for={id}>{i18n.t('call.decided')}</label>
      <input
        id={id}
        type="date"
        max={today}
        value={day}
        onInput={({ currentTarget }) => setDay(currentTarget.value)}
      />
      {last && (
        <div class="date-panel" role="status">
          <p>{daysLeft(last, today) < 0 ? i18n.t('call.appealPast') : i18n.t('call.appealLast')}</p>
          <p class="headline">{words.day(last)}</p>
          <p>
            {event.text} <Unsure fact={event} />
          </p>
          <CalendarButton
            id={`appeal-${day}`}
            day={last}
            title={event.title}
            text={event.text}
            onCalendar={onCalendar}
          />
        </div>
      )}
      <p class="no-print">
        <a href={`/popup.html?task=${event.task}`}>{i18n.t('call.appealSteps')}</a>
      </p>
    </section>
  );
}
