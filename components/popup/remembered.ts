/** All that the popup's first frame shows of what is stored. */
import type { People } from '../../model/answer/household.ts';
import type { Profile } from '../../model/answer/situation.ts';
import { NO_TASKS } from '../../model/answer/task-memory.ts';
import { now } from '../../storage/clock.ts';
import { deadlinesSetting } from '../../storage/deadlines.ts';
import { peopleSetting } from '../../storage/people.ts';
import { profileSetting } from '../../storage/profile.ts';
import { lastAnswer } from '../../storage/session.ts';
import { progressSetting, taskMemorySetting } from '../../storage/tasks.ts';

export type Remembered = Awaited<ReturnType<typeof remembered>>;

/** Never rejects: each part has something to fall back on. */
export async function remembered() {
  const [profile, people, tasks, progress, last, saved] = await Promise.all([
    profileSetting.get().catch((): Profile => ({})),
    peopleSetting.get().catch((): People => ({})),
    taskMemorySetting.get().catch(() => NO_TASKS),
    progressSetting.get().catch(() => ({})),
    lastAnswer(now()).catch(() => null),
    deadlinesSetting.get().catch(() => []),
  ]);
  return { profile, people, tasks, progress, last, saved };
}
