import { useId, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import { type PlanEvent, plannedEvents } from '../../model/answer/plan.ts';
import { planWords } from '../../model/answer/plan-words.ts';
import type { Situation } from '../../model/answer/situation.ts';
import { isDay } from '../../model/time/days.ts';

/** An event to add; empty where it is still open. */
export interface Row {
  event: string;
  day: string;
}

interface Props {
  today: IsoDate;
  /** What to begin with. */
  first: Row;
  /** Everything that the words tell; it takes the place of what they told before. */
  onRead(events: PlanEvent[], facts: Situation): void;
  onAdd(events: PlanEvent[]): void;
}

/** An event and its day, in words or picked. What the words leave open is asked in the picker. */
export function EventPicker({ today, first, onRead, onAdd }: Props) {
  const id = useId();
  const [words, setWords] = useState('');
  const [rows, setRows] = useState<Row[]>([first]);
  const [said, setSaid] = useState('');

  const read = () => {
    const { events, day, facts } = planWords(words, today);
    const known = events.flatMap(({ day: on, ...one }) => (on ? [{ ...one, day: on }] : []));
    const open = events.filter(({ day: on }) => !on).map(({ event }) => ({ event, day: '' }));
    onRead(known, facts);
    setRows(open.length > 0 ? open : [{ event: '', day: known.length > 0 ? '' : (day ?? '') }]);
    if (open.length > 0) setSaid(i18n.t('plan.whichDay'));
    else if (known.length === 0) setSaid(i18n.t('plan.notUnderstood'));
    else setSaid(known.some(({ isAbout }) => isAbout) ? i18n.t('popup.date.aboutWords') : '');
  };
  const change = (at: number, next: Partial<Row>) =>
    setRows((all) => all.map((row, i) => (i === at ? { ...row, ...next } : row)));
  const complete = rows.filter(({ event, day }) => event !== '' && isDay(day));
  const add = () => {
    onAdd(complete);
    const rest = rows.filter((row) => !complete.includes(row));
    setRows(rest.length > 0 ? rest : [{ event: '', day: '' }]);
    setSaid('');
  };
  return (
    <section class="panel no-print" aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{i18n.t('plan.events')}</h2>
      <form
        class="plan-words"
        onSubmit={(event) => {
          event.preventDefault();
          read();
        }}
      >
        <label for={`${id}-words`}>{i18n.t('plan.words')}</label>
        <input
          id={`${id}-words`}
          type="text"
          value={words}
          maxLength={300}
          autocomplete="off"
          spellcheck={false}
          placeholder={i18n.t('plan.placeholder')}
          onInput={({ currentTarget }) => setWords(currentTarget.value)}
        />
        <button type="submit" class="primary">
          {i18n.t('plan.read')}
        </button>
      </form>
      <p role="status">{said}</p>
      {rows.map((row, i) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: rows have no name, and only the whole list is replaced
        <div class="plan-row" key={i}>
          <div class="field">
            <label for={`${id}-event-${i}`}>{i18n.t('deadlines.what')}</label>
            <select
              id={`${id}-event-${i}`}
              value={row.event}
              onChange={({ currentTarget }) => change(i, { event: currentTarget.value })}
            >
              <option value="">{i18n.t('deadlines.pick')}</option>
              {plannedEvents.map(({ id: event, title }) => (
                <option key={event} value={event}>
                  {title}
                </option>
              ))}
            </select>
          </div>
          <div class="field">
            <label for={`${id}-day-${i}`}>{i18n.t('deadlines.when')}</label>
            <input
              id={`${id}-day-${i}`}
              type="date"
              value={row.day}
              min="1990-01-01"
              max="2100-12-31"
              onInput={({ currentTarget }) => change(i, { day: currentTarget.value })}
            />
          </div>
        </div>
      ))}
      <button type="button" data-action="add" disabled={complete.length === 0} onClick={add}>
        {i18n.t('plan.add')}
      </button>
    </section>
  );
}
