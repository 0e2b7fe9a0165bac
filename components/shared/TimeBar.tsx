import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import { shareOf } from '../../model/time/deadlines.ts';
import { useWords } from './language.ts';

interface Props {
  first: IsoDate;
  last: IsoDate;
  today: IsoDate;
}

/** A span of days drawn as a bar, with a mark where today is. Words beside it say the same. */
export function TimeBar({ first, last, today }: Props) {
  const words = useWords();
  const at = 2 + 196 * shareOf(first, last, today);
  return (
    <svg
      class="time-bar"
      viewBox="0 0 200 18"
      role="img"
      aria-label={i18n.t('deadlines.bar', {
        first: words.day(first),
        last: words.day(last),
        today: words.day(today),
      })}
    >
      <rect class="track" x="0" y="7" width="200" height="6" rx="3" />
      <rect class="gone" x="0" y="7" width={at} height="6" rx="3" />
      <path class="now" d={`M${at - 5} 0h10l-5 7zM${at} 5v12`} data-at={at.toFixed(1)} />
    </svg>
  );
}
