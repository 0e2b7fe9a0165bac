import { i18n } from '#i18n';
import { findTask } from '../../data/all-tasks.ts';
import { Icon } from '../shared/Icon.tsx';
import { useWords } from '../shared/language.ts';
import { usePages } from './pages.ts';
import { usePopup } from './popup-context.ts';

/** More would push the tasks out of sight; all of them are on the options page. */
const MOST = 2;

/** The nearest of the saved deadlines, each leading to what to do, and where to work out others. */
export function DueLines() {
  const { showTask } = usePopup();
  const words = useWords();
  const { deadlines, showDeadlines } = usePages();
  const coming = deadlines.filter(({ daysLeft }) => daysLeft >= 0).slice(0, MOST);
  return (
    <div class="due">
      {coming.map(({ about, day, last, daysLeft }) => {
        const task = findTask(about.task);
        const text = i18n.t('popup.due', { title: about.title, day: words.day(last) });
        return (
          task && (
            <button
              type="button"
              class="season"
              key={`${about.id} ${day}`}
              data-due={about.id}
              onClick={() => showTask(task)}
            >
              <Icon shape="calendar" />
              <span>
                {text} {i18n.t('deadlines.left', daysLeft)}
              </span>
            </button>
          )
        );
      })}
      <button type="button" class="quiet soft" data-action="deadlines" onClick={showDeadlines}>
        {i18n.t('popup.deadlines')}
      </button>
    </div>
  );
}
