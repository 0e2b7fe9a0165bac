/** Tabs in which the user closed the tips. Lives in session storage: gone when the browser closes. */
import { storage } from '@wxt-dev/storage';

const KEY = 'session:closed-tabs';
/** More than anybody has open; keeps a forgotten list from growing for ever. */
const MAX_TABS = 200;

export async function closedInTab(tab: number): Promise<boolean> {
  return (await closedTabs()).includes(tab);
}

export async function closeInTab(tab: number): Promise<undefined> {
  const others = (await closedTabs()).filter((id) => id !== tab);
  await storage.setItem(KEY, [...others, tab].slice(-MAX_TABS));
}

/** Takes that back. */
export async function reopenInTab(tab: number): Promise<void> {
  await storage.setItem(
    KEY,
    (await closedTabs()).filter((id) => id !== tab),
  );
}

async function closedTabs(): Promise<number[]> {
  const stored = await storage.getItem<unknown>(KEY);
  return Array.isArray(stored) ? stored.filter((id) => typeof id === 'number') : [];
}
