/** Runs in both popups: types a letter as early as the popup can take one, and waits for the answer. */

export const READY = 'bench: box has the focus';
export const ANSWERED = 'bench: key answered';

/**
 * Types into the first box that gets the focus, in the task after that, and sets a mark once the frame
 * that shows the answer has been made. Goes into the page as text, so it uses nothing from outside.
 */
export function typeFirstKey(letter: string, answer: string, ready: string, answered: string): void {
  const next = (task: () => void) => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = task;
    port2.postMessage(null);
  };
  const waitForAnswer = () => {
    const changes = new MutationObserver(() => {
      if (!document.querySelector(answer)) return;
      changes.disconnect();
      requestAnimationFrame(() => next(() => performance.mark(answered)));
    });
    changes.observe(document, { childList: true, subtree: true });
  };
  addEventListener(
    'focusin',
    () => {
      performance.mark(ready);
      waitForAnswer();
      // What a key does to a box, without the way from the keyboard: `input` is fired by the browser itself.
      next(() => document.execCommand('insertText', false, letter));
    },
    { once: true },
  );
}
