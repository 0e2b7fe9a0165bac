/**
 * One lock for every write, in all contexts of the extension: background, popup, options, and the same
 * page in several windows. docs/decisions/2026-11-30-one-lock-for-every-write.md has the measurement.
 */
import { browser } from 'wxt/browser';

/** Name of the lock that every write to the storage holds. */
const WRITES = 'storage-writes';
/** Name of the lock that one run of sync holds. Each write of that run also takes the other lock. */
const SYNC = 'storage-sync';

/**
 * Runs `work` while no other context writes, and resolves or rejects as `work` does. The browser frees the
 * lock if the context dies. `work` must not request the same lock again: it would wait for itself.
 */
export function whileNobodyWrites<Result>(work: () => Promise<Result>): Promise<Result> {
  return holding(WRITES, work);
}

/** Runs `work` while no other context merges the local and the synced settings. */
export function whileNobodySyncs<Result>(work: () => Promise<Result>): Promise<Result> {
  return holding(SYNC, work);
}

/**
 * Firefox gives pages in private windows separate locks, so the background holds the shared lock for them.
 */
function holding<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  return browser.extension?.inIncognitoContext ? borrowing(name, work) : navigator.locks.request(name, work);
}

async function borrowing<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  const port = browser.runtime.connect({ name });
  try {
    await new Promise<void>((resolve, reject) => {
      port.onMessage.addListener(() => resolve());
      port.onDisconnect.addListener(() => reject(new Error(`The background gave no ${name} lock.`)));
    });
    return await work();
  } finally {
    port.disconnect();
  }
}

/**
 * Holds locks for our pages in private windows, each as long as the page keeps its connection open. Call
 * this while the background starts, before it awaits anything.
 */
export function lendLocks(): void {
  browser.runtime.onConnect.addListener((port) => {
    // Content scripts can connect too. An attacker who controls one must not be able to block every write.
    const ours = port.sender?.url?.startsWith(browser.runtime.getURL('/')) ?? false;
    if (!ours || ![WRITES, SYNC].includes(port.name)) {
      port.disconnect();
      return;
    }

    const returned = new Promise<void>((resolve) => port.onDisconnect.addListener(() => resolve()));
    const lend = () => {
      port.postMessage('yours');
      return returned;
    };
    // Posting fails if the page closed before its turn; the lock is then free again.
    navigator.locks.request(port.name, lend).catch(() => {});
  });
}
