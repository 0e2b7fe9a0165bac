/** "Forget everything". */
import { firstRunDone } from './first-run.ts';
import { giveBackAll } from './portal-permissions.ts';
import { clearStorage } from './store.ts';
import { removeSyncedCopy } from './sync.ts';

/**
 * Deletes everything, including what is kept for the session and in the account. Only the greeting stays
 * marked as seen.
 */
export async function forgetEverything(): Promise<void> {
  // This comes first: while sync is on, the copy would bring the settings back. It fails without an account.
  await removeSyncedCopy().catch(console.error);
  await Promise.all([clearStorage(), giveBackAll()]);
  await firstRunDone.update(() => true);
}
