import { badgeSetting, deadlinesSetting } from '../../storage/deadlines.ts';
import { Deadlines } from '../deadlines/Deadlines.tsx';
import type { DeadlinesProps } from '../deadlines/props.ts';
import { saveCalendarEntry } from '../shared/calendar-entry.ts';

/** The deadlines on their storage and the downloads. */
export function StoredDeadlines(
  props: Pick<DeadlinesProps, 'saved' | 'badge' | 'people' | 'region' | 'today' | 'onTask'>,
) {
  return (
    <Deadlines
      {...props}
      onSaved={deadlinesSetting.update}
      onBadge={(on) => badgeSetting.update(() => on)}
      onCalendar={saveCalendarEntry}
    />
  );
}
