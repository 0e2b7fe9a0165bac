import type { Task } from '../../data/schema.ts';
import { useWords } from '../shared/language.ts';

interface Props {
  tasks: readonly Task[];
  onTask(task: Task): void;
}

/** Tasks to choose from, by title. */
export function TaskList({ tasks, onTask }: Props) {
  const words = useWords();
  return (
    <ul class="plain tasks">
      {tasks.map((task) => (
        <li key={task.id}>
          <button type="button" class="quiet" data-task={task.id} onClick={() => onTask(task)}>
            {words.of(task.title)}
          </button>
        </li>
      ))}
    </ul>
  );
}
