import { useEffect, useState } from 'preact/hooks';
import type { PageStep, PageTask } from '../../data/shipped.ts';
import { stepKey, withTicks } from '../../model/answer/progress.ts';
import { useMemory } from './memory.tsx';

/** The steps of one answer that are done. */
export interface Ticks {
  has(step: PageStep): boolean;
  toggle(step: PageStep): void;
  /** Takes all ticks away, for the next time. */
  clear(): void;
  /** True once every step is done. */
  complete: boolean;
}

/** Ticks that stay, in storage, also when all steps are done: a job that was done says so when it is opened again. */
export function useTicks(task: PageTask, steps: readonly PageStep[]): Ticks {
  const { progress, onProgress } = useMemory();
  const keys = steps.map(stepKey);
  // Steps of another answer to the same task are none of this one.
  const ours = (all: readonly string[] = []) => all.filter((key) => keys.includes(key));
  const stored = progress[task.id];
  const [ticked, setTicked] = useState<readonly string[]>(stored ?? []);
  const done = keys.filter((key) => ticked.includes(key));
  useEffect(() => setTicked(stored ?? []), [stored]);
  return {
    has: (step) => done.includes(stepKey(step)),
    toggle(step) {
      const key = stepKey(step);
      const add = !done.includes(key);
      const changed = (before: readonly string[]) => {
        const others = before.filter((other) => other !== key);
        return add ? [...others, key] : others;
      };
      setTicked(changed);
      onProgress((all) => withTicks(all, task.id, changed(ours(all[task.id]))));
    },
    clear() {
      setTicked([]);
      onProgress((all) => withTicks(all, task.id, []));
    },
    complete: keys.length > 0 && done.length === keys.length,
  };
}
