/** What the popup remembers of the user's tasks, for the components that show it. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Progress } from '../../model/answer/progress.ts';
import { NO_TASKS, type TaskMemory } from '../../model/answer/task-memory.ts';

export interface Memory {
  tasks: TaskMemory;
  progress: Progress;
  /** Take effect at once here; storing them may fail, which costs the memory and nothing else. */
  onTasks(change: (tasks: TaskMemory) => TaskMemory): void;
  onProgress(change: (progress: Progress) => Progress): void;
}

const MemoryContext = createContext<Memory>({
  tasks: NO_TASKS,
  progress: {},
  onTasks: () => {},
  onProgress: () => {},
});

export const useMemory = () => useContext(MemoryContext);

interface Props {
  /** What is stored. */
  tasks: TaskMemory;
  progress: Progress;
  /** Store a change. */
  storeTasks(tasks: TaskMemory): void;
  storeProgress(progress: Progress): void;
  children: ComponentChildren;
}

/** Gives the components below it a memory that starts with what is stored. */
export function MemoryProvider({ storeTasks, storeProgress, children, ...stored }: Props) {
  const [tasks, onTasks] = useStored(stored.tasks, storeTasks);
  const [progress, onProgress] = useStored(stored.progress, storeProgress);
  return (
    <MemoryContext.Provider value={{ tasks, progress, onTasks, onProgress }}>
      {children}
    </MemoryContext.Provider>
  );
}

function useStored<T>(stored: T, store: (value: T) => void) {
  const [value, setValue] = useState(stored);
  const change = (to: (value: T) => T) =>
    setValue((current) => {
      const next = to(current);
      if (next !== current) store(next);
      return next;
    });
  return [value, change] as const;
}
