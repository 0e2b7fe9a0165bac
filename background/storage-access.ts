/** Keeps content scripts out of everything that is stored. */
import { browser } from 'wxt/browser';

const AREAS = ['local', 'sync', 'session'] as const;

/**
 * Closes the storage to content scripts, because a page that has taken over its own process can speak as one.
 * Firefox has no such switch (docs/security.md). Call this whenever the background starts.
 */
export async function closeStorageToPages(): Promise<void> {
  await Promise.all(
    AREAS.map((area) => browser.storage[area].setAccessLevel?.({ accessLevel: 'TRUSTED_CONTEXTS' })),
  );
}
