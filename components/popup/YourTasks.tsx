import { i18n } from '#i18n';
import { findTask } from '../../data/all-tasks.ts';
import { useMemory } from './memory.tsx';
import { TaskList } from './TaskList.tsx';

/** Pinned tasks and those answered last, to come back to with one tap. Nothing before the first answer. */
export function YourTasks() {
  const { tasks, onTasks } = useMemory();
  const known = (ids: readonly string[]) => ids.flatMap((id) => findTask(id) ?? []);
  const pinned = known(tasks.pinned);
  const recent = known(tasks.recent).filter((task) => !pinned.includes(task));
  return (
    <>
      {pinned.length > 0 && (
        <section class="pinned" aria-labelledby="pinned-title">
          <h2 id="pinned-title">{i18n.t('popup.tasks.pinned')}</h2>
          <TaskList tasks={pinned} />
        </section>
      )}
      {recent.length > 0 && (
        <section class="recent" aria-labelledby="recent-title">
          <div class="heading-row">
            <h2 id="recent-title">{i18n.t('popup.tasks.recent')}</h2>
            <button
              type="button"
              class="quiet soft"
              onClick={() => onTasks((memory) => ({ ...memory, recent: [] }))}
            >
              {i18n.t('popup.tasks.clear')}
            </button>
          </div>
          <TaskList tasks={recent} />
        </section>
      )}
    </>
  );
}
