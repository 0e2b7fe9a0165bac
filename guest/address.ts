/**
 * How often to check the address in a browser without a navigation event (Firefox before 147), in
 * milliseconds.
 */
const POLL_MS = 1000;

/** Pages that change their address in a row are asked about once, after so many quiet milliseconds. */
const QUIET_MS = 250;

/** What tips depend on: a query is left out, because no tip looks at it. */
const place = () => location.pathname + location.hash;

/**
 * Calls back after path or hash have changed without a new document. `currententrychange` fires after the
 * navigation; `navigate` would fire before it, even for navigations that are then canceled.
 * https://developer.mozilla.org/docs/Web/API/Navigation/currententrychange_event
 */
export function onAddressChange(changed: () => void, signal: AbortSignal): void {
  let last = place();
  let timer = 0;
  const check = () => {
    if (place() === last) return;
    last = place();
    clearTimeout(timer);
    timer = window.setTimeout(() => signal.aborted || changed(), QUIET_MS);
  };
  const { navigation } = window as { navigation?: EventTarget };
  if (navigation) {
    navigation.addEventListener('currententrychange', check, { signal });
    return;
  }
  // Every Chromium that we support has it.
  if (import.meta.env.BROWSER !== 'firefox') return;
  const poll = setInterval(check, POLL_MS);
  signal.addEventListener('abort', () => clearInterval(poll));
  addEventListener('popstate', check, { signal });
  addEventListener('hashchange', check, { signal });
}
