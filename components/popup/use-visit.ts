import { useEffect, useRef } from 'preact/hooks';
import { visit } from '../../model/answer/task-memory.ts';
import { useMemory } from './memory.tsx';

/** Whoever reads an answer for so many milliseconds has use for it; a wrong one is left sooner. */
export const READ_MS = 10_000;

/**
 * Remembers an answer's task as used lately once there was some use: a step ticked, an address opened, or ten
 * seconds of reading. Returns what to call when an address is opened.
 * @param task the task of the answer that is up; undefined where none is
 */
export function useVisit(task: string | undefined): () => void {
  const { progress, onTasks } = useMemory();
  const ticked = task === undefined ? undefined : progress[task];
  const before = useRef({ task, ticked });
  const used = () => {
    if (task !== undefined) onTasks((memory) => visit(memory, task));
  };

  // biome-ignore lint/correctness/useExhaustiveDependencies: the task says when
  useEffect(() => {
    if (task === undefined) return;
    const timer = setTimeout(used, READ_MS);
    return () => clearTimeout(timer);
  }, [task]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: a tick says when
  useEffect(() => {
    const changed = before.current.task === task && before.current.ticked !== ticked;
    before.current = { task, ticked };
    if (changed) used();
  }, [task, ticked]);
  return used;
}
