/** "Forget everything". */
import { firstRunDone } from './first-run.ts';
import { giveBackAll } from './portal-permissions.ts';
import { clearStorage } from './store.ts';
import { removeSyncedCopy } from './sync.ts';

/** Everything, what is kept for the session and in the account too. The greeting stays what it is: seen. */
export async function forgetEverything(): Promise<void> {
  // First: a copy that is still followed would come back. Without an account there is none.
  await removeSyncedCopy().catch(console.error);
  await Promise.all([clearStorage(), giveBackAll()]);
  await firstRunDone.update(() => true);
}
