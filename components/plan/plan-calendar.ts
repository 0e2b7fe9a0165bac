/** The lines of a plan as entries of a calendar. */
import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import type { Plan } from '../../model/answer/plan.ts';
import { lineKey } from '../../model/answer/plan-ticks.ts';
import type { Entry } from '../shared/calendar-entry.ts';
import { type LineProps, namedFor } from './LineCard.tsx';

/** An entry on the last day of each line that is not over, or on its first day where it has no last. */
export function calendarOf({ lines, events }: Plan, today: IsoDate, names?: LineProps['names']): Entry[] {
  return lines.flatMap((line) => {
    const { task, text, first, last, missed, steps = [] } = line;
    const day = last ?? first;
    if (!day || day < today) return [];
    const title = [task?.title ?? text, namedFor(line, names)].filter(Boolean).join(' · ');
    const parts = [task && text, ...steps.map((step, i) => `${i + 1}. ${step.text}`), missed];
    return [
      {
        id: lineKey(line, events).replaceAll(' ', '-'),
        day,
        summary: last && task ? i18n.t('deadlines.entry', { title }) : title,
        description: parts.filter(Boolean).join('\n'),
      },
    ];
  });
}
