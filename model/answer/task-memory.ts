/** Tasks that a person comes back to: pinned ones, and those answered last. Ids only. */
export interface TaskMemory {
  /** Newest first. */
  recent: string[];
  /** In the order in which they were pinned. */
  pinned: string[];
  /** Whether the popup has said that the address bar takes questions too. */
  toldOfAddressBar?: boolean | undefined;
}

export const NO_TASKS: TaskMemory = { recent: [], pinned: [] };

const MAX_RECENT = 5;
/** More would push everything else out of the window. */
export const MAX_PINNED = 8;

/** The memory after a task was answered. */
export function visit(memory: TaskMemory, id: string): TaskMemory {
  const recent = [id, ...memory.recent.filter((other) => other !== id)].slice(0, MAX_RECENT);
  return { ...memory, recent };
}

/** Pins a task, or takes the pin away; the oldest pin gives way where there are too many. */
export function togglePin(memory: TaskMemory, id: string): TaskMemory {
  const others = memory.pinned.filter((other) => other !== id);
  const pinned = others.length < memory.pinned.length ? others : [...others, id].slice(-MAX_PINNED);
  return { ...memory, pinned };
}
