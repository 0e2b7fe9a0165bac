/**
 * How often to check the address in a browser without a navigation event (Firefox before 147), in
 * milliseconds.
 */
const POLL_MS = 1000;

/**
 * Calls back after the address has changed without a new document. `currententrychange` fires after the
 * navigation; `navigate` would fire before it, even for navigations that are then canceled.
 * https://developer.mozilla.org/docs/Web/API/Navigation/currententrychange_event
 */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  let last = location.href;
  const check = () => {
    if (location.href === last) return;
    last = location.href;
    changed();
  };
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  const timer = setInterval(check, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(timer));
  addEventListener('popstate', check, { signal });
  addEventListener('hashchange', check, { signal });
}
