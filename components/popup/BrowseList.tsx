import { i18n } from '#i18n';
import { tasks } from '../../data/all-tasks.ts';
import type { Task } from '../../data/schema.ts';
import { CATEGORIES } from '../../data/vocabulary.ts';
import { categoryLabel } from '../shared/labels.ts';
import { TaskList } from './TaskList.tsx';

/** All tasks by topic, for people who would rather look than type. Topics without tasks are left out. */
export function BrowseList({ onTask }: { onTask(task: Task): void }) {
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
          <TaskList tasks={own} onTask={onTask} />
        </details>
      ))}
    </section>
  );
}
