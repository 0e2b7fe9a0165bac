/** Runs in both popups: types letters as soon as somebody could, and waits for the answer. */

export const READY = 'bench: box seen';
export const ANSWERED = 'bench: letters answered';

/**
 * Types into the first box that gets the focus, after the first frame with it, because people can't type
 * into a box they can't see. Sets a mark then, and another when the frame with the answer has been made.
 * This function goes into the page as text, so it uses nothing from outside.
 */
export function typeFirstLetters(letters: string, answer: string, ready: string, answered: string): void {
  const afterFrame = (task: () => void) =>
    requestAnimationFrame(() => {
      // A message is a separate task, so it arrives after the frame.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = task;
      port2.postMessage(null);
    });
  const type = () => {
    performance.mark(ready);
    const changes = new MutationObserver(() => {
      if (!document.querySelector(answer)) return;
      changes.disconnect();
      afterFrame(() => performance.mark(answered));
    });
    changes.observe(document, { childList: true, subtree: true });
    // What keys do to a box, without the way from the keyboard: `input` is fired by the browser itself.
    document.execCommand('insertText', false, letters);
  };
  addEventListener('focusin', () => afterFrame(type), { once: true });
}
