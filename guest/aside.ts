/**
 * Hides the host while a modal dialog or full screen is up, where what is ours would neither work nor
 * help, and shows it otherwise. Looks now, and again whenever that may have changed.
 */
export function keepAside(host: HTMLElement, signal: AbortSignal): void {
  const look = () => {
    if (!host.isConnected) return;
    const busy = document.querySelector(':modal') !== null || document.fullscreenElement !== null;
    if (busy === host.matches(':popover-open')) host.togglePopover(!busy);
    // A dialog that a framework takes out of the page closes without a word. Watching the whole tree
    // costs something, so only while there is a dialog.
    if (busy) removal.observe(document, { childList: true, subtree: true });
    else removal.disconnect();
  };
  const removal = new MutationObserver(look);
  signal.addEventListener('abort', () => removal.disconnect());
  // `toggle` tells of dialogs without watching the whole tree; it doesn't bubble, hence capture.
  const toggled = (event: Event) => event.target !== host && look();
  document.addEventListener('toggle', toggled, { capture: true, signal });
  document.addEventListener('fullscreenchange', look, { signal });
  look();
}
