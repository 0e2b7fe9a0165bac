import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import { saveCalendarEntry } from '../shared/calendar-entry.ts';
import { Icon } from '../shared/Icon.tsx';

interface Props {
  /** Names the file and the entry. */
  id: string;
  day: IsoDate;
  /** What ends on that day. */
  title: string;
  text: string;
}

/** Hands a day over to the user's calendar. */
export function CalendarChip({ id, day, title, text }: Props) {
  const add = () => saveCalendarEntry(id, day, i18n.t('deadlines.entry', { title }), text);
  return (
    <button type="button" class="chip" data-action="calendar" onClick={add}>
      <Icon shape="calendar" /> {i18n.t('deadlines.calendar')}
    </button>
  );
}
