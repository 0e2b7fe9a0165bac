import { useState } from 'preact/hooks';
import type { Step, Task } from '../../data/schema.ts';
import { stepKey, withTicks } from '../../model/answer/progress.ts';
import { useWords } from '../shared/language.ts';
import { useMemory } from './memory.tsx';

/** The steps of one answer that are done. */
export interface Ticks {
  has(step: Step): boolean;
  toggle(step: Step): void;
  /** True once every step is done. */
  complete: boolean;
}

/** Ticks that stay, in storage, until all steps are done; then they stay while the answer is up. */
export function useTicks(task: Task, steps: readonly Step[]): Ticks {
  const { progress, onProgress } = useMemory();
  const { language } = useWords();
  const keyOf = (step: Step) => stepKey(step, language);
  const keys = steps.map(keyOf);
  const [ticked, setTicked] = useState<readonly string[]>(progress[task.id] ?? []);
  const done = keys.filter((key) => ticked.includes(key));
  return {
    has: (step) => done.includes(keyOf(step)),
    toggle(step) {
      const key = keyOf(step);
      const next = done.includes(key) ? done.filter((other) => other !== key) : [...done, key];
      setTicked(next);
      onProgress((all) => withTicks(all, task.id, next, keys.length));
    },
    complete: keys.length > 0 && done.length === keys.length,
  };
}
