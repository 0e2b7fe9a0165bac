/** How often to look at the address where the browser can't tell (Firefox before 147), in milliseconds. */
const POLL_MS = 1000;

/**
 * Calls back after the address has changed without a new document. `currententrychange` fires once
 * the navigation has committed; `navigate` would fire before, also for navigations that never happen.
 * https://developer.mozilla.org/docs/Web/API/Navigation/currententrychange_event
 */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  let last = location.href;
  const look = () => {
    if (location.href === last) return;
    last = location.href;
    changed();
  };
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', look, { signal });
    return;
  }
  const timer = setInterval(look, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  addEventListener('popstate', look, { signal });
  addEventListener('hashchange', look, { signal });
}
