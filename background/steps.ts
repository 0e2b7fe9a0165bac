/** Shows the steps of a task in the popup if the browser lets us open it, otherwise in a tab. */
import { browser } from 'wxt/browser';
import { leaveSteps, type Steps } from '../storage/session.ts';
import { openBeside } from './open-tab.ts';

/**
 * Opens a task's steps. The popup opens only in a window that has the focus, and in Firefox before 149 only
 * after a click on the browser's own interface. A tab opens everywhere, except from a private window of
 * Chromium.
 * https://developer.mozilla.org/docs/Mozilla/Add-ons/WebExtensions/API/action/openPopup
 */
export async function openSteps(steps: Steps): Promise<void> {
  try {
    await leaveSteps(steps);
    await browser.action.openPopup();
  } catch {
    await leaveSteps(null);
    const query = new URLSearchParams({ task: steps.task });
    await openBeside(`${browser.runtime.getURL('/popup.html')}?${query}`, steps.tab);
  }
}
