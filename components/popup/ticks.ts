import { useEffect, useState } from 'preact/hooks';
import type { PageStep, PageTask } from '../../data/shipped.ts';
import { stepKey, withTicks } from '../../model/answer/progress.ts';
import { useMemory } from './memory.tsx';

/** The steps of one answer that are done. */
export interface Ticks {
  has(step: PageStep): boolean;
  toggle(step: PageStep): void;
  /** True once every step is done. */
  complete: boolean;
}

/** Ticks that stay, in storage, until all steps are done; then they stay while the answer is up. */
export function useTicks(task: PageTask, steps: readonly PageStep[]): Ticks {
  const { progress, onProgress } = useMemory();
  const keys = steps.map(stepKey);
  // Steps of another answer to the same task are none of this one.
  const ours = (all: readonly string[] = []) => all.filter((key) => keys.includes(key));
  const stored = progress[task.id];
  const [ticked, setTicked] = useState<readonly string[]>(stored ?? []);
  const done = keys.filter((key) => ticked.includes(key));
  const complete = keys.length > 0 && done.length === keys.length;
  // Of a job that is done nothing stays stored: its ticks stay as long as the answer is up.
  // biome-ignore lint/correctness/useExhaustiveDependencies: what is stored says when
  useEffect(() => {
    if (stored || !complete) setTicked(stored ?? []);
  }, [stored]);
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
      onProgress((all) =>
        withTicks(all, task.id, changed(complete ? done : ours(all[task.id])), keys.length),
      );
    },
    complete,
  };
}
