/** All that the popup shows of what is stored. */
import lifeEvents from '../../data/life-events.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { NO_TASKS } from '../../model/answer/task-memory.ts';
import { dueInOrder } from '../../model/time/deadlines.ts';
import { now, today } from '../../storage/clock.ts';
import { deadlinesSetting } from '../../storage/deadlines.ts';
import { profileSetting } from '../../storage/profile.ts';
import { lastAnswer } from '../../storage/session.ts';
import { progressSetting, taskMemorySetting } from '../../storage/tasks.ts';

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
