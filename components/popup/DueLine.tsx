import { i18n } from '#i18n';
import { findTask } from '../../data/all-tasks.ts';
import type { PageTask } from '../../data/shipped.ts';
import { currentOpenSeason, daysLeft } from '../../model/time/calendar.ts';
import { Icon } from '../shared/Icon.tsx';
import { memberLabel } from '../shared/labels.ts';
import { useWords } from '../shared/language.ts';
import { usePages } from './pages.ts';
import { usePopup } from './popup-context.ts';

interface Due {
  /** Names the line: Open Season, or the id of a life event. */
  id: string;
  text: string;
  last: string;
  days: number;
  task: PageTask | undefined;
}

/**
 * What is due next, in one line: the last day of Open Season or the nearest saved deadline, leading to what
 * to do. Nothing where nothing is due.
 */
export function DueLine() {
  const { showTask, showPage } = usePopup();
  const [next, ...later] = useDue();
  if (!next?.task) return null;
  const { task } = next;
  return (
    <div class="due">
      <button type="button" class="date-panel" data-due={next.id} onClick={() => showTask(task)}>
        <Icon shape="calendar" />
        <span class="due-text">{next.text}</span> <span>{i18n.t('popup.due.left', next.days)}</span>
      </button>
      {later.length > 0 && (
        <button type="button" class="quiet soft" data-page="dates" onClick={() => showPage('dates')}>
          {i18n.t('popup.due.more', later.length)}
        </button>
      )}
    </div>
  );
}

/** Everything that is due, the nearest first. */
function useDue(): Due[] {
  const words = useWords();
  const { today, people } = usePopup();
  const saved = usePages().deadlines.filter((deadline) => deadline.daysLeft >= 0);
  const season = currentOpenSeason(today);
  const due = saved.map((deadline): Due => {
    const { about, person, last, daysLeft: days } = deadline;
    const member = people.find(({ id }) => id === person);
    const title = member ? `${about.title} · ${memberLabel(member)}` : about.title;
    const text = i18n.t('popup.due.by', { title, day: words.shortDay(last) });
    return { id: about.id, text, last, days, task: findTask(about.task) };
  });
  if (season) {
    due.push({
      id: 'open-season',
      text: i18n.t('popup.due.season', { day: words.shortDay(season.last) }),
      last: season.last,
      days: daysLeft(season.last, today),
      task: findTask('change-plan-open-season'),
    });
  }
  return due.sort((a, b) => a.last.localeCompare(b.last));
}
