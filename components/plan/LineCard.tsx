import { useId } from 'preact/hooks';
import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { PlannedLine, PlannedStep } from '../../model/answer/plan-merge.ts';
import { isTicked, type Ticked } from '../../model/answer/plan-ticks.ts';
import { stepKey } from '../../model/answer/progress.ts';
import { useWords, type Words } from '../shared/language.ts';
import { NewTab } from '../shared/NewTab.tsx';
import { shortName } from '../shared/names.ts';
import { Unsure } from '../shared/Unsure.tsx';

export interface LineProps {
  today: IsoDate;
  /** What everybody is called whom the plan is for; absent where it is one person. */
  names?: ReadonlyMap<string, string> | undefined;
  ticked: Ticked;
  isDone(line: PlannedLine): boolean;
  onLine(line: PlannedLine, isDone: boolean): void;
  onStep(step: PlannedStep, line: PlannedLine): void;
  onTask(id: string): void;
}

interface Props extends LineProps {
  line: PlannedLine;
  /** The events of the plan by their ids. */
  titles: ReadonlyMap<string, string>;
}

/** One line: its days, what to do and why, the steps with their ticks, and what it costs if missed. */
export function LineCard({ line, titles, today, names, ticked, isDone, onLine, onStep, onTask }: Props) {
  const words = useWords();
  const id = useId();
  const { task, steps = [], notes = [], also, missed } = line;
  const done = isDone(line);
  const people = namedFor(line, names);
  const isPast = line.last !== undefined && line.last < today;
  return (
    <li class="panel plan-line" data-line={line.id} data-task={task?.id} data-done={done} data-past={isPast}>
      <p class="date-panel">
        {datesOf(line, words)}
        {isPast && <span class="soft"> {i18n.t('deadlines.passed')}</span>}
      </p>
      {task && (
        <div class="step">
          <input id={id} type="checkbox" checked={done} onChange={() => onLine(line, !done)} />
          <h3>
            <label for={id}>{task.title}</label>
          </h3>
        </div>
      )}
      {people && <p class="plan-people">{i18n.t('plan.lineFor', { people })}</p>}
      {line.events.includes('open-season') && <p>{i18n.t('plan.season')}</p>}
      {line.text && (
        <p>
          {line.text} <Unsure fact={line} />
        </p>
      )}
      {line.who && (
        <p class="soft">{line.who === 'sponsor' ? i18n.t('plan.bySponsor') : i18n.t('plan.byAdult')}</p>
      )}
      {also.map(({ event, last }) => (
        <p class="soft" key={event}>
          {last
            ? i18n.t('plan.also', { event: titles.get(event) ?? '', day: words.day(last) })
            : i18n.t('plan.alsoOpen', { event: titles.get(event) ?? '' })}
        </p>
      ))}
      {steps.length > 0 && (
        <ol class="steps">
          {steps.map((step) => {
            const key = `${id}-${stepKey(step)}`;
            const portal = findPortal(step.portal);
            return (
              <li key={key} class="step">
                <input
                  id={key}
                  type="checkbox"
                  checked={isTicked(step, line, ticked)}
                  onChange={() => onStep(step, line)}
                />
                <label for={key}>
                  {portal && <b>{shortName(portal)}: </b>}
                  {step.text}
                </label>
              </li>
            );
          })}
        </ol>
      )}
      {missed && (
        <p class="plan-missed">
          <b>{i18n.t('plan.mistake')}:</b> {missed}
        </p>
      )}
      {notes.length > 0 && (
        <details>
          <summary>{i18n.t('plan.notes', notes.length)}</summary>
          <ul>
            {notes.map((note) => (
              <li key={note.text}>
                {note.text} <Unsure fact={note} />
              </li>
            ))}
          </ul>
        </details>
      )}
      {task && (
        <button type="button" class="quiet no-print" onClick={() => onTask(task.id)}>
          {i18n.t('plan.open', { task: task.title })}
          <NewTab />
        </button>
      )}
    </li>
  );
}

/** "By June 10, 2027", "June 10, 2027 to September 8, 2027", "From June 10, 2027". */
export function datesOf({ first, last }: PlannedLine, words: Words): string {
  if (first && last) {
    if (first === last) return words.day(last);
    return i18n.t('plan.fromTo', { first: words.day(first), last: words.day(last) });
  }
  if (last) return i18n.t('plan.by', { day: words.day(last) });
  return first ? i18n.t('plan.from', { day: words.day(first) }) : '';
}

/** Who has to be named with a line: "Emma, Lucy"; empty where it is for everybody. */
export function namedFor({ people }: PlannedLine, names: LineProps['names']): string {
  if (!names || people.length === names.size) return '';
  return people.map((id) => names.get(id) ?? id).join(', ');
}
