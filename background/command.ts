/** The only keyboard command. It has no default key: the user sets one in the browser's settings. */
import { browser } from 'wxt/browser';
import { FOCUS_CARD } from '../model/tips/messages.ts';

/** Name of the command in the manifest. */
export const GO_TO_TIPS = 'go-to-tips';

/** Moves the focus into the card of the current tab. Does nothing on a page without tips. */
export async function onCommand(command: string): Promise<void> {
  if (command !== GO_TO_TIPS) return;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  if (tab?.id === undefined) return;
  // Most tabs don't run our script, so a message without an answer is not an error.
  await browser.tabs.sendMessage(tab.id, FOCUS_CARD).catch(() => {});
}
