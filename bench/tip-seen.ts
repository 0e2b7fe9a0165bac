/** Runs in every page that is measured, whoever shows the tip there: how we know that one can be seen. */

/** The mark on the page's timeline when the first frame with the tip has been made. */
export const TIP_SEEN = 'bench: tip seen';

/**
 * Waits for an element that the style does not hide, then for the end of the frame that shows it. How
 * long it takes to fade in is not counted. Goes into the page as text, so it uses nothing from outside.
 */
export function markTip(selector: string, mark: string): void {
  const additions = new MutationObserver(() => {
    const tip = document.querySelector(selector);
    if (!tip) return;
    additions.disconnect();
    requestAnimationFrame(function look() {
      if (getComputedStyle(tip).visibility !== 'visible') {
        requestAnimationFrame(look);
        return;
      }
      // A message is a task of its own: it comes after the frame.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark(mark);
      port2.postMessage(null);
    });
  });
  additions.observe(document, { childList: true, subtree: true });
}

/** Resolves once the mark is there, also where it came before. */
export function waitForMark(mark: string): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName(mark).length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'mark', buffered: true });
  });
}

/** Resolves once the main thread has had most of an idle period (50 ms at most) left to give away. */
export function waitUntilIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(function look(period) {
      if (period.timeRemaining() > 30) resolve();
      else requestIdleCallback(look);
    });
  });
}
