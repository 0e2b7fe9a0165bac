import { useEffect } from 'preact/hooks';

/** Escape leaves, unless something inside has used the key already or a list is being chosen from. */
export function useEscape(leave: () => void, enabled = true): void {
  useEffect(() => {
    if (!enabled) return;
    const onKeyDown = (event: KeyboardEvent) => {
      if (event.key !== 'Escape' || event.defaultPrevented) return;
      if (event.target instanceof HTMLSelectElement) return;
      // The browser's own answer would be to close the popup.
      event.preventDefault();
      leave();
    };
    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [leave, enabled]);
}
