const KEYS = ['keydown', 'keyup', 'keypress'] as const;

/**
 * Hides keys typed in the host from the page's shortcuts, and calls back with each key pressed. Keys that a
 * script has made up don't count. Returns a function that starts listening; calling it again adds only
 * listeners that were removed.
 *
 * It listens on the window in the capture phase and starts before the page's first script, so the page's
 * own key listeners come later.
 */
export function keyKeeper(
  host: () => Element | null,
  pressed: (key: string) => void,
): (signal: AbortSignal) => void {
  const keep = (event: KeyboardEvent) => {
    if (!event.isTrusted || event.target === null || event.target !== host()) return;
    event.stopImmediatePropagation();
    if (event.type !== 'keydown') return;
    if (/^(Escape|Arrow)/.test(event.key)) event.preventDefault();
    pressed(event.key);
  };
  return (signal) => {
    for (const type of KEYS) addEventListener(type, keep, { capture: true, signal });
  };
}
