import type { PageTask } from '../../data/shipped.ts';
import { usePopup } from './popup-context.ts';

interface Props {
  tasks: readonly PageTask[];
  /** In place of showing the task afresh. */
  onTask?(task: PageTask): void;
}

/** Tasks to choose from, by title. */
export function TaskList({ tasks, onTask }: Props) {
  const { showTask } = usePopup();
  return (
    <ul class="plain tasks">
      {tasks.map((task) => (
        <li key={task.id}>
          <button type="button" class="quiet" data-task={task.id} onClick={() => (onTask ?? showTask)(task)}>
            {task.title}
          </button>
        </li>
      ))}
    </ul>
  );
}
