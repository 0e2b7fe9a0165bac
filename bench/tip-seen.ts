/** Runs in every measured page, no matter who shows the tip, and reports when the tip is visible. */

/** The mark on the page's timeline when the first frame with the tip has been made. */
export const TIP_SEEN = 'bench: tip seen';

/**
 * Waits for an element that no style hides, then for the end of the frame that shows it. Its fade-in does
 * not count. This function goes into the page as text, so it uses nothing from outside.
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
      // A message is a separate task, so it arrives after the frame.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => performance.mark(mark);
      port2.postMessage(null);
    });
  });
  additions.observe(document, { childList: true, subtree: true });
}

/** Resolves when the mark is set, or at once if it was set before. */
export function waitForMark(mark: string): Promise<void> {
  return new Promise((resolve) => {
    new PerformanceObserver((list, observer) => {
      if (list.getEntriesByName(mark).length === 0) return;
      observer.disconnect();
      resolve();
    }).observe({ type: 'mark', buffered: true });
  });
}

/** Resolves when the main thread has most of an idle period (at most 50 ms) left. */
export function waitUntilIdle(): Promise<void> {
  return new Promise((resolve) => {
    requestIdleCallback(function look(period) {
      if (period.timeRemaining() > 30) resolve();
      else requestIdleCallback(look);
    });
  });
}
