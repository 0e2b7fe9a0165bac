import { i18n } from '#i18n';
import { Icon } from '../shared/Icon.tsx';
import type { DeadlinesProps } from './props.ts';

interface Props extends Pick<DeadlinesProps, 'onCalendar'> {
  /** Names the file and the entry. */
  id: string;
  day: string;
  /** What ends on that day. */
  title: string;
  text: string;
}

/** Hands a last day over to the user's calendar. */
export function CalendarButton({ id, day, title, text, onCalendar }: Props) {
  const add = () => onCalendar(id, day, i18n.t('deadlines.entry', { title }), text);
  return (
    <button type="button" class="chip" data-action="calendar" onClick={add}>
      <Icon shape="calendar" /> {i18n.t('deadlines.calendar')}
    </button>
  );
}
