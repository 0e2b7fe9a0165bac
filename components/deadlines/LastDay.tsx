import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import { useWords } from '../shared/language.ts';

interface Props {
  day: IsoDate;
  /** 0 on that day, negative afterwards. */
  daysLeft: number;
  /** What there is time for until then, where the event does not tell. */
  purpose?: string | undefined;
}

/** A last day in large letters, and how long it still is. */
export function LastDay({ day, daysLeft, purpose }: Props) {
  const words = useWords();
  return (
    <p class="last-day">
      <span class="group-title">{i18n.t('deadlines.lastDay')}</span> <b class="headline">{words.day(day)}</b>{' '}
      {purpose && `${purpose}. `}
      <span class="days-left">
        {daysLeft < 0 ? i18n.t('deadlines.passed') : i18n.t('deadlines.left', daysLeft)}
      </span>
    </p>
  );
}
