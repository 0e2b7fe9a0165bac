/** All that the popup shows of what is stored. */
import lifeEvents from '../data/life-events';
import { dueInOrder } from '../model/deadlines';
import type { Profile } from '../model/situation';
import { NO_TASKS } from '../model/task-memory';
import { now, today } from './clock';
import { deadlinesSetting } from './deadlines';
import { profileSetting } from './settings';
import { lastAnswer, progressSetting, taskMemorySetting } from './task-memory';

/** Never rejects: each part has something to fall back on. Deadlines come worked out for today. */
export async function remembered() {
  const [profile, tasks, progress, last, saved] = await Promise.all([
    profileSetting.get().catch((): Profile => ({})),
    taskMemorySetting.get().catch(() => NO_TASKS),
    progressSetting.get().catch(() => ({})),
    lastAnswer(now()).catch(() => null),
    deadlinesSetting.get().catch(() => []),
  ]);
  const deadlines = dueInOrder(saved, lifeEvents, profile.region, today());
  return { profile, tasks, progress, last, deadlines };
}
