/** What the popup remembers of the user's tasks, for the components that show it. */
import { type ComponentChildren, createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { Progress } from '../../model/answer/progress.ts';
import { NO_TASKS, type TaskMemory } from '../../model/answer/task-memory.ts';
import type { Change } from '../../storage/store.ts';
import { useAhead } from '../shared/stored.ts';

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
  /** What is stored; given anew when another window changes it. */
  tasks: TaskMemory;
  progress: Progress;
  /** Change what is stored. They never reject. */
  storeTasks(change: Change<TaskMemory>): Promise<void>;
  storeProgress(change: Change<Progress>): Promise<void>;
  children: ComponentChildren;
}

/** Gives the components below it a memory that follows what is stored. */
export function MemoryProvider({ storeTasks, storeProgress, children, ...stored }: Props) {
  const [tasks, onTasks] = useAhead(stored.tasks, storeTasks);
  const [progress, onProgress] = useAhead(stored.progress, storeProgress);
  return (
    <MemoryContext.Provider value={{ tasks, progress, onTasks, onProgress }}>
      {children}
    </MemoryContext.Provider>
  );
}
