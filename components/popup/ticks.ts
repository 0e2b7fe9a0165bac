import { useEffect, useState } from 'preact/hooks';
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
    has: (step) => done.includes(keyOf(step)),
    toggle(step) {
      const key = keyOf(step);
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
