/** Whether this browser has a share menu to pass a text to. Chromium on Linux and Firefox on computers have none. */
export function canShare(): boolean {
  return typeof navigator.share === 'function';
}

/**
 * Shows the share menu for a text; called straight in the click. Nothing goes anywhere until the person chooses
 * where. Resolves when it was passed on, and when they thought better of it; rejects where the menu failed.
 */
export async function shareText(text: string): Promise<void> {
  try {
    await navigator.share({ text });
  } catch (error) {
    if (error instanceof DOMException && error.name === 'AbortError') return;
    throw error;
  }
}
