/** What the popup remembers about the user's tasks: pins, recent ones, steps done. */
import * as z from 'zod/mini';
import type { Progress } from '../model/answer/progress.ts';
import { NO_TASKS, type TaskMemory } from '../model/answer/task-memory.ts';
import { defineSetting } from './store.ts';

const ids = z.catch(z.array(z.string()), []);

const taskMemorySchema: z.ZodMiniType<TaskMemory> = z.catch(
  z.object({ recent: ids, pinned: ids, toldOfAddressBar: z.catch(z.optional(z.boolean()), undefined) }),
  NO_TASKS,
);

export const progressSchema: z.ZodMiniType<Progress> = z.catch(z.record(z.string(), ids), {});

export const taskMemorySetting = defineSetting('tasks', taskMemorySchema);
export const progressSetting = defineSetting('progress', progressSchema);
