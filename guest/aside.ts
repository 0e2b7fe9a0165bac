/**
 * Hides the host while the page shows a modal dialog or is in full screen, because the card can't be used
 * there; shows it otherwise. Checks now, and whenever that may have changed.
 */
export function keepAside(host: HTMLElement, signal: AbortSignal): void {
  const check = () => {
    if (!host.isConnected) return;
    const busy = document.querySelector(':modal') !== null || document.fullscreenElement !== null;
    if (busy === host.matches(':popover-open')) host.togglePopover(!busy);
    // A dialog that a framework removes from the page fires no event. Watching the whole tree costs time,
    // so do it only while there is a dialog.
    if (busy) removalObserver.observe(document, { childList: true, subtree: true });
    else removalObserver.disconnect();
  };
  const removalObserver = new MutationObserver(check);
  signal.addEventListener('abort', () => removalObserver.disconnect());
  // `toggle` reports dialogs without watching the whole tree. It doesn't bubble, hence capture.
  const onToggle = (event: Event) => event.target !== host && check();
  document.addEventListener('toggle', onToggle, { capture: true, signal });
  document.addEventListener('fullscreenchange', check, { signal });
  check();
}
