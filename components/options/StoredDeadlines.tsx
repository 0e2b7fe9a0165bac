import { i18n } from '#i18n';
import { badgeSetting, deadlinesSetting } from '../../storage/deadlines.ts';
import { Deadlines } from '../deadlines/Deadlines.tsx';
import type { DeadlinesProps } from '../deadlines/props.ts';
import { saveCalendarEntry } from '../shared/calendar-entry.ts';
import { useAnnounce } from './announce.ts';

/** The deadlines on their storage and the downloads. */
export function StoredDeadlines(
  props: Pick<DeadlinesProps, 'saved' | 'badge' | 'region' | 'today' | 'onTask'>,
) {
  const announce = useAnnounce();
  return (
    <Deadlines
      {...props}
      onSaved={(change) => announce(deadlinesSetting.update(change), i18n.t('options.saved'))}
      onBadge={(on) =>
        announce(
          badgeSetting.update(() => on),
          i18n.t('options.saved'),
        )
      }
      onCalendar={saveCalendarEntry}
    />
  );
}
