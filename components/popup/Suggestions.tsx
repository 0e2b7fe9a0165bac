import { useEffect, useRef } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Task } from '../../data/schema.ts';
import { useWords } from '../shared/language.ts';

interface Props {
  /** Empty: the list is hidden. */
  tasks: readonly Task[];
  /** Index of the option that the keyboard is on; -1 for none. */
  active: number;
  onTask(task: Task): void;
}

/** The list below the need box. Focus stays in the box, which names the active option. */
export function Suggestions({ tasks, active, onTask }: Props) {
  const words = useWords();
  const list = useRef<HTMLDivElement>(null);
  useEffect(() => list.current?.children[active]?.scrollIntoView?.({ block: 'nearest' }), [active]);
  return (
    <div
      id="need-list"
      ref={list}
      role="listbox"
      aria-label={i18n.t('popup.need.list')}
      class="suggestions"
      hidden={tasks.length === 0}
      // Pressing on an option must not take the focus out of the box, which would close the list.
      onMouseDown={(event) => event.preventDefault()}
    >
      {tasks.map((task, index) => (
        // biome-ignore lint/a11y/useKeyWithClickEvents: the box handles the keys
        <div
          key={task.id}
          id={`need-option-${index}`}
          role="option"
          tabIndex={-1}
          aria-selected={index === active}
          data-task={task.id}
          onClick={() => onTask(task)}
        >
          {words.of(task.title)}
        </div>
      ))}
    </div>
  );
}
