/** Everything that the options show of what is stored and allowed. */
import { badgeSetting, deadlinesSetting } from '../../storage/deadlines.ts';
import { firstRunDone } from '../../storage/first-run.ts';
import { peopleSetting } from '../../storage/people.ts';
import { allowedPortals, onPermissionChange } from '../../storage/portal-permissions.ts';
import { profileSetting } from '../../storage/profile.ts';
import { onStored } from '../../storage/signals.ts';
import { hasSyncedCopy, onSyncedCopy, syncSetting } from '../../storage/sync.ts';
import { tipSetting } from '../../storage/tips.ts';
import { followAll } from '../shared/stored.ts';

export type StoredSettings = Awaited<ReturnType<typeof readSettings>>;

/** Rejects where the browser can't read its storage. */
export async function readSettings() {
  const [profile, people, tips, allowed, deadlines, badge, sync, copy, greeted] = await Promise.all([
    profileSetting.get(),
    peopleSetting.get(),
    tipSetting.get(),
    allowedPortals(),
    deadlinesSetting.get(),
    badgeSetting.get(),
    syncSetting.get(),
    hasSyncedCopy().catch(() => false),
    firstRunDone.get(),
  ]);
  return { profile, people, tips, allowed, deadlines, badge, sync, copy, greeted };
}

/** What is stored is shown, not what was clicked: a change that was not stored is seen to be none. */
export const followSettings = followAll(
  (again) => onStored(profileSetting, again),
  (again) => onStored(peopleSetting, again),
  (again) => onStored(tipSetting, again),
  (again) => onStored(deadlinesSetting, again),
  (again) => onStored(badgeSetting, again),
  (again) => onStored(syncSetting, again),
  (again) => onStored(firstRunDone, again),
  (again) => onSyncedCopy(again),
  (again) => onPermissionChange(again),
);
