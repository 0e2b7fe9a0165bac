/** Puts a text on the clipboard. Rejects where the browser has no clipboard to give, too. */
export async function copyText(text: string): Promise<void> {
  await navigator.clipboard.writeText(text);
}
