import type { PageTask } from '../../data/shipped.ts';

interface Props {
  tasks: readonly PageTask[];
  onTask(task: PageTask): void;
}

/** Tasks to choose from, by title. */
export function TaskList({ tasks, onTask }: Props) {
  return (
    <ul class="plain tasks">
      {tasks.map((task) => (
        <li key={task.id}>
          <button type="button" class="quiet" data-task={task.id} onClick={() => onTask(task)}>
            {task.title}
          </button>
        </li>
      ))}
    </ul>
  );
}
