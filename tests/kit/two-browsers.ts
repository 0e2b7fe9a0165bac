/** Two browsers that share an account, for tests of what is synced between them. */
import { beforeEach, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { profileSetting } from '../../storage/profile.ts';
import { switchSync } from '../../storage/sync.ts';

const { local } = fakeBrowser.storage;

/** Their local areas; one of them is in use at a time. */
const shelf = new Map<string, Record<string, unknown>>();
let inUse = 'laptop';

beforeEach(() => {
  fakeBrowser.reset();
  vi.restoreAllMocks();
  shelf.clear();
  inUse = 'laptop';
});

/** Switches to a browser; each test begins on the laptop. */
export async function on(name: 'laptop' | 'desktop'): Promise<void> {
  shelf.set(inUse, await local.get(null));
  inUse = name;
  await local.clear();
  await local.set(shelf.get(name) ?? {});
}

/** Both sync the profile of a retiree in the West; the desktop is in use. */
export async function laptopAndDesktop(): Promise<void> {
  await profileSetting.update(() => ({ region: 'west', status: 'retiree' }));
  await switchSync(true);
  await on('desktop');
  await switchSync(true);
}

export const TIPS = { off: false, portalsOff: [] as string[], corner: 'bottom-right' as const };
