/** The one keyboard command. It has no key of its own: the user gives it one in the browser's settings. */
import { browser } from 'wxt/browser';
import { FOCUS_CARD } from '../model/tips/messages.ts';

/** Name of the command in the manifest. */
export const GO_TO_TIPS = 'go-to-tips';

/** Asks the page in front to put the focus into its card. A page without tips hears nothing. */
export async function onCommand(command: string): Promise<void> {
  if (command !== GO_TO_TIPS) return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  // Most tabs have no script of ours: nobody answers there, which is no error.
  await browser.tabs.sendMessage(tab.id, FOCUS_CARD).catch(() => {});
}
