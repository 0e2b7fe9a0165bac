import { i18n } from '#i18n';
import { currentOpenSeason, daysLeft, nextOpenSeason } from '../../model/time/calendar.ts';
import { useWords } from '../shared/language.ts';
import { TimeBar } from '../shared/TimeBar.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import type { DeadlinesProps } from './props.ts';

type Props = Pick<DeadlinesProps, 'today' | 'onTask' | 'onCalendar'>;

/** Open Season: running now, with its days left, or the next one to come. */
export function SeasonCard({ today, onTask, onCalendar }: Props) {
  const words = useWords();
  const current = currentOpenSeason(today);
  const season = current ?? nextOpenSeason(today);
  const span = { first: words.day(season.first), last: words.day(season.last) };
  return (
    <div class="deadline" data-event="open-season" data-last={season.last}>
      <h3>{i18n.t('deadlines.season.title')}</h3>
      <p>
        {current ? i18n.t('deadlines.season.now', span) : i18n.t('deadlines.season.next', span)}{' '}
        {current && <span class="days-left">{i18n.t('deadlines.left', daysLeft(season.last, today))}</span>}
      </p>
      {current && <TimeBar first={season.first} last={season.last} today={today} />}
      <p class="soft">{i18n.t('deadlines.season.dental', { day: words.day(season.fedvipLast) })}</p>
      <div class="actions">
        <button
          type="button"
          data-task="change-plan-open-season"
          onClick={() => onTask('change-plan-open-season')}
        >
          {i18n.t('deadlines.season.how')}
        </button>
        <CalendarButton
          id={`open-season-${season.last}`}
          day={season.last}
          title={i18n.t('deadlines.season.title')}
          text={i18n.t('deadlines.season.now', span)}
          onCalendar={onCalendar}
        />
      </div>
    </div>
  );
}
