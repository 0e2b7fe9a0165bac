const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/**
 * Keeps keys typed in the host from the page's shortcuts, and calls back on Escape. Returns what starts
 * it; called again, it adds only listeners that were taken away.
 *
 * Done at the window, on the way down, and started before the page's first script runs: whoever listens
 * for single keys, or swallows them, comes later.
 */
export function keyKeeper(host: () => Element | null, onEscape: () => void): (signal: AbortSignal) => void {
  const keep = (event: KeyboardEvent) => {
    if (event.target === null || event.target !== host()) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown' || event.key !== 'Escape') return;
    event.preventDefault();
    onEscape();
  };
  return (signal) => {
    for (const type of KEYS) addEventListener(type, keep, { capture: true, signal });
  };
}
