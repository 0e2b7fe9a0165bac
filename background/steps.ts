/** Shows the steps of a task in the real popup where the browser lets us open it, else in a tab. */
import { browser } from 'wxt/browser';
import { leaveSteps, type Steps } from '../storage/session.ts';

/**
 * Opens a task's steps. The popup comes up only in a window that has the focus, and in Firefox before
 * 149 only for a click on something of the browser's own; a tab does everywhere.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/action/openPopup
 */
export async function openSteps(steps: Steps): Promise<void> {
  try {
    await leaveSteps(steps);
    await browser.action.openPopup();
  } catch {
    await leaveSteps(null);
    const query = new URLSearchParams({ task: steps.task, site: steps.site });
    await browser.tabs.create({ url: `${browser.runtime.getURL('/popup.html')}?${query}` });
  }
}
