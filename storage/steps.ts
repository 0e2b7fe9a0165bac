/** Shows the steps of a task in the real popup where the browser lets us open it, else in a tab. */
import { storage } from '@wxt-dev/storage';
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';

/** What a popup that we open ourselves is to show: it has no address of its own to be told by. */
export interface Steps {
  task: string;
  /** The page the person was on; the popup may not see it, for nobody clicked the toolbar button. */
  site: string;
  tab: number;
}

const KEY = 'session:steps';

const stepsSchema: z.ZodMiniType<Steps> = z.object({ task: z.string(), site: z.string(), tab: z.number() });

/**
 * Opens a task's steps. The popup comes up only in a window that has the focus, and in Firefox before
 * 149 only for a click on something of the browser's own; a tab does everywhere.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/action/openPopup
 */
export async function openSteps(steps: Steps): Promise<void> {
  try {
    await storage.setItem(KEY, steps);
    await browser.action.openPopup();
  } catch {
    await storage.removeItem(KEY);
    const query = new URLSearchParams({ task: steps.task, site: steps.site });
    await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?${query}` });
  }
}

/** The steps that a popup above this tab was opened for, once; null where the user opened it. */
export async function takeSteps(tab: number | undefined): Promise<Steps | null> {
  const stored = await storage.getItem<unknown>(KEY);
  if (stored === null) return null;
  await storage.removeItem(KEY);
  const { data } = stepsSchema.safeParse(stored);
  return data?.tab === tab ? (data ?? null) : null;
}
