const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/**
 * Keeps keys typed in the host from the page's shortcuts, and calls back on Escape.
 *
 * Done at the window, on the way down: a page that listens there or on its document for single keys,
 * or swallows them, comes later. Only what the page hung on the window itself before us still hears
 * a key, without learning more than that it was pressed in the host.
 */
export function keepKeys(host: HTMLElement, onEscape: () => void, signal: AbortSignal): void {
  const keep = (event: KeyboardEvent) => {
    if (event.target !== host) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.key !== 'Escape') return;
    event.preventDefault();
    onEscape();
  };
  for (const type of KEYS) addEventListener(type, keep, { capture: true, signal });
}
