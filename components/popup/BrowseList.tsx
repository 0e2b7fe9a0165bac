import { i18n } from '#i18n';
import { tasks } from '../../data/all-tasks.ts';
import { CATEGORIES } from '../../data/vocabulary.ts';
import { categoryLabel } from '../shared/labels.ts';
import { PortalList } from './PortalList.tsx';
import { TaskList } from './TaskList.tsx';

/** All tasks by topic, and all portals, for people who would rather look than type. */
export function BrowseList() {
  const topics = CATEGORIES.map((category) => ({
    category,
    own: tasks.filter((task) => task.category === category),
  })).filter(({ own }) => own.length > 0);
  return (
    <section class="browse" aria-labelledby="browse-title">
      <h2 id="browse-title">{i18n.t('popup.browse')}</h2>
      {topics.map(({ category, own }) => (
        <details key={category} name="topic" data-category={category}>
          <summary>{categoryLabel(category)}</summary>
          <TaskList tasks={own} />
        </details>
      ))}
      <details name="topic" data-category="portals">
        <summary>{i18n.t('popup.portal.all')}</summary>
        <PortalList />
      </details>
    </section>
  );
}
