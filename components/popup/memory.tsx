/** What the popup remembers of the user's tasks, for the components that show it. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext, useState } from 'preact/hooks';
import type { Progress } from '../../model/answer/progress.ts';
import { NO_TASKS, type TaskMemory } from '../../model/answer/task-memory.ts';
import type { Change } from '../../storage/store.ts';

export interface Memory {
  tasks: TaskMemory;
  progress: Progress;
  /** Take effect at once here; storing them may fail, which costs the memory and nothing else. */
  onTasks(change: Change<TaskMemory>): void;
  onProgress(change: Change<Progress>): void;
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
  /** Change what is stored. */
  storeTasks(change: Change<TaskMemory>): void;
  storeProgress(change: Change<Progress>): void;
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

function useStored<T>(stored: T, store: (change: Change<T>) => void) {
  const [value, setValue] = useState(stored);
  const onChange = (change: Change<T>) => {
    setValue(change);
    store(change);
  };
  return [value, onChange] as const;
}
