import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import lifeEvents from '../../data/life-events.ts';
import { isDay } from '../../model/time/days.ts';
import { due, type SavedDeadline } from '../../model/time/deadlines.ts';
import { memberLabel } from '../shared/labels.ts';
import { WhoseField } from '../shared/WhoseField.tsx';
import { DeadlineCard } from './DeadlineCard.tsx';
import type { DeadlinesProps } from './props.ts';

interface Props extends Pick<DeadlinesProps, 'people' | 'region' | 'today' | 'onTask' | 'onCalendar'> {
  onSave(one: SavedDeadline): void;
}

/** Pick what happened and when: out comes the last day to act, and what to do first. */
export function Calculator({ people, region, today, onSave, onTask, onCalendar }: Props) {
  const [event, setEvent] = useState('');
  const [day, setDay] = useState('');
  const [whose, setWhose] = useState('');
  const member = people.find(({ id }) => id === whose);
  const one: SavedDeadline = { event, day, ...(member && { person: member.id }) };
  const found = isDay(day) ? due(one, lifeEvents, member?.region ?? region, today) : null;
  return (
    <div class="calculator">
      {people.length > 0 && <WhoseField people={people} id={whose} onId={setWhose} />}
      <div class="field">
        <label for="life-event">{i18n.t('deadlines.what')}</label>
        <select id="life-event" value={event} onChange={({ currentTarget }) => setEvent(currentTarget.value)}>
          <option value="">{i18n.t('deadlines.pick')}</option>
          {lifeEvents.map(({ id, title }) => (
            <option key={id} value={id}>
              {title}
            </option>
          ))}
        </select>
      </div>
      <div class="field">
        <label for="event-day">{i18n.t('deadlines.when')}</label>
        <input
          id="event-day"
          type="date"
          value={day}
          min="1990-01-01"
          max="2100-12-31"
          onInput={({ currentTarget }) => setDay(currentTarget.value)}
        />
      </div>
      <div role="status">
        {found && (
          <DeadlineCard
            due={found}
            whose={member && memberLabel(member)}
            today={today}
            onTask={onTask}
            onCalendar={onCalendar}
          >
            <button type="button" class="chip" data-action="save" onClick={() => onSave(one)}>
              {i18n.t('deadlines.save')}
            </button>
          </DeadlineCard>
        )}
      </div>
    </div>
  );
}
