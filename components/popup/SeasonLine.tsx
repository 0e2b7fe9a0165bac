import { i18n } from '#i18n';
import { findTask } from '../../data/all-tasks.ts';
import { currentOpenSeason, daysLeft } from '../../model/time/calendar.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/language.ts';
import { TimeBar } from '../shared/TimeBar.tsx';
import { usePopup } from './popup-context.ts';

/** While Open Season runs: its last day and the days left, leading to what to do. Otherwise nothing. */
export function SeasonLine() {
  const { today, showTask } = usePopup();
  const words = useWords();
  const season = currentOpenSeason(today);
  const task = findTask('change-plan-open-season');
  if (!season || !task) return null;
  return (
    <button type="button" class="season" onClick={() => showTask(task)}>
      <Icon shape="calendar" />
      <span>
        <span>{i18n.t('popup.season', daysLeft(season.last, today), { last: words.day(season.last) })}</span>
        <TimeBar first={season.first} last={season.last} today={today} />
      </span>
    </button>
  );
}
