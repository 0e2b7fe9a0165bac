import { i18n } from '#i18n';
import { findPortal } from '../../data/all-portals.ts';
import { findTask } from '../../data/all-tasks.ts';
import type { PageTask } from '../../data/shipped.ts';
import { stepKey } from '../../model/answer/progress.ts';
import { recommend } from '../../model/answer/recommend.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { shortName } from '../shared/names.ts';
import { useMemory } from './memory.tsx';
import { usePopup } from './popup-context.ts';
import { TaskList } from './TaskList.tsx';

/** More would push the rest out of sight. */
const MAX_RECENT = 3;

/** The job that was begun last, pinned tasks, and those used last. Nothing before the first one. */
export function YourTasks({ profile }: { profile: Profile }) {
  const { tasks, onTasks } = useMemory();
  const begun = useBegun(profile);
  const known = (ids: readonly string[]) => ids.flatMap((id) => findTask(id) ?? []);
  const pinned = known(tasks.pinned);
  const recent = known(tasks.recent)
    .filter((task) => !pinned.includes(task) && task !== begun?.task)
    .slice(0, MAX_RECENT);
  return (
    <>
      {begun && <Continue {...begun} />}
      {pinned.length > 0 && (
        <section class="pinned" aria-labelledby="pinned-title">
          <h2 class="group-title" id="pinned-title">
            {i18n.t('popup.tasks.pinned')}
          </h2>
          <TaskList tasks={pinned} />
        </section>
      )}
      {recent.length > 0 && (
        <section class="recent" aria-labelledby="recent-title">
          <div class="heading-row">
            <h2 class="group-title" id="recent-title">
              {i18n.t('popup.tasks.recent')}
            </h2>
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

interface Begun {
  task: PageTask;
  /** The step that is next, counted from 1. */
  step: number;
  steps: number;
  portal: string | undefined;
}

function Continue({ task, step, steps, portal }: Begun) {
  const { showTask } = usePopup();
  return (
    <button type="button" class="continue panel" data-task={task.id} onClick={() => showTask(task)}>
      <span>
        <b>{i18n.t('popup.tasks.continue', { title: task.title })}</b>{' '}
        <span class="soft">
          {portal && `${portal} · `}
          {i18n.t('popup.tasks.step', { step, steps })}
        </span>
      </span>
    </button>
  );
}

/** The task with ticks that was used last, and its next step. */
function useBegun(profile: Profile): Begun | null {
  const { today } = usePopup();
  const { tasks, progress } = useMemory();
  const inOrder = [...tasks.recent, ...Object.keys(progress).reverse()];
  const id = inOrder.find((one) => progress[one]?.length);
  const task = findTask(id ?? '');
  const answer = task && recommend(task, profile, today);
  if (answer?.kind !== 'answer') return null;
  const ticked = progress[answer.task.id] ?? [];
  const next = answer.steps.findIndex((step) => !ticked.includes(stepKey(step)));
  const step = answer.steps[next];
  // What was ticked may belong to another answer of the same task.
  if (!step || answer.steps.every((one) => !ticked.includes(stepKey(one)))) return null;
  const portal = findPortal(step.portal);
  return {
    task: answer.task,
    step: next + 1,
    steps: answer.steps.length,
    portal: portal && shortName(portal),
  };
}
