import { i18n } from '#i18n';
import { currentOpenSeason, daysLeft, nextOpenSeason } from '../../model/time/calendar.ts';
import { Glossary } from '../popup/Glossary.tsx';
import { useWords } from '../shared/language.ts';
import { NewTab } from '../shared/NewTab.tsx';
import { Section } from '../shared/Section.tsx';
import { TimeBar } from '../shared/TimeBar.tsx';
import { CalendarButton } from './CalendarButton.tsx';
import { LastDay } from './LastDay.tsx';
import type { DeadlinesProps } from './props.ts';

type Props = Pick<DeadlinesProps, 'today' | 'onTask' | 'onCalendar'>;

/** Open Season: running now, with its days left, or the next one to come. */
export function SeasonCard({ today, onTask, onCalendar }: Props) {
  const words = useWords();
  const current = currentOpenSeason(today);
  const season = current ?? nextOpenSeason(today);
  const span = { first: words.day(season.first), last: words.day(season.last) };
  return (
    <Section id="season" title={i18n.t('deadlines.season.title')}>
      <div class="deadline" data-event="open-season" data-last={season.last}>
        {current && (
          <>
            <LastDay day={season.last} daysLeft={daysLeft(season.last, today)} />
            <TimeBar first={season.first} last={season.last} today={today} />
          </>
        )}
        <p>{current ? i18n.t('deadlines.season.now', span) : i18n.t('deadlines.season.next', span)}</p>
        <p>{i18n.t('deadlines.season.dental', { day: words.day(season.fedvipLast) })}</p>
        <div class="buttons">
          <button
            type="button"
            class="primary"
            data-task="change-plan-open-season"
            onClick={() => onTask('change-plan-open-season')}
          >
            {i18n.t('deadlines.season.how')}
            <NewTab />
          </button>
          <CalendarButton
            id={`open-season-${season.last}`}
            day={season.last}
            title={i18n.t('deadlines.season.title')}
            text={i18n.t('deadlines.season.now', span)}
            onCalendar={onCalendar}
          />
        </div>
        <Glossary texts={[i18n.t('deadlines.season.dental', { day: '' })]} />
      </div>
    </Section>
  );
}
