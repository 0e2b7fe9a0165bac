/** How often to look again while the host is hidden, in milliseconds: what was modal may go without an event. */
const LOOK_AGAIN_MS = 1000;

/**
 * Shows the host, but hides it while the page shows something modal or is in full screen, because the
 * launcher can't be used there. Judges by whether the launcher can be hit: that holds for dialogs in any
 * tree, and for `inert`. Looks at places and attributes only, never at text, and at most once a frame.
 *
 * @param launcher what must be reachable
 * @param lost called when the page has closed the host, which we did not ask for
 * @returns whether the host is hidden on purpose
 */
export function keepAside(
  host: HTMLElement,
  launcher: Element,
  lost: () => void,
  signal: AbortSignal,
): () => boolean {
  let aside = false;
  let planned = false;
  let timer = 0;
  const look = () => {
    planned = false;
    if (signal.aborted || !host.isConnected) return;
    // Firefox reports nothing when a page takes the attribute away, which closes the host for good.
    if (!host.popover) return lost();
    host.togglePopover(true);
    aside = Boolean(document.fullscreenElement) || hasModal() || !canBeHit(host, launcher);
    if (aside) host.togglePopover(false);
    clearTimeout(timer);
    if (aside) timer = window.setTimeout(plan, LOOK_AGAIN_MS);
  };
  const plan = () => {
    if (planned) return;
    planned = true;
    requestAnimationFrame(look);
  };
  const onToggle = ({ target }: Event) => {
    if (target === host) {
      if (!aside && !host.matches(':popover-open')) lost();
    } else if (!(target instanceof HTMLDetailsElement)) plan();
  };
  // `toggle` reports dialogs without watching the whole tree. It doesn't bubble, hence capture. It stays in
  // a shadow tree; the focus, which a dialog takes, does not.
  document.addEventListener('toggle', onToggle, { capture: true, signal });
  for (const type of ['fullscreenchange', 'focusin']) document.addEventListener(type, plan, { signal });
  const observer = new MutationObserver(plan);
  observer.observe(document, { subtree: true, attributeFilter: ['inert', 'aria-modal', 'popover'] });
  signal.addEventListener('abort', () => {
    observer.disconnect();
    clearTimeout(timer);
  });
  host.togglePopover(true);
  plan();
  return () => aside;
}

function canBeHit(host: Element, launcher: Element): boolean {
  const { x, y, width, height } = launcher.getBoundingClientRect();
  return document.elementsFromPoint(x + width / 2, y + height / 2).includes(host);
}

/** Whether something in sight calls itself modal. */
function hasModal(): boolean {
  return [...document.querySelectorAll('[aria-modal="true"]')].some((modal) => {
    const { top, left, right, bottom } = modal.getBoundingClientRect();
    const inSight = bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && right > left;
    return inSight && modal.checkVisibility({ visibilityProperty: true });
  });
}
