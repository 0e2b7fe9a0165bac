/** Asks for this page's tips, shows them, and keeps them true while the page lives. */
import { browser } from 'wxt/browser';
import { ask, type HideScope } from '../../browser/messages';
import { onAddressChange } from './address';
import { Overlay } from './overlay';

/** Returns a function that ends it and takes everything of ours away. */
export function startTips(): () => void {
  const life = new AbortController();
  const overlay = new Overlay({
    onMet: (portal, tips) => send(() => ask({ type: 'met', portal, tips })),
    onAct: (portal, tip) => send(() => ask({ type: 'act', portal, tip })),
    onHide: (portal: string, scope: HideScope) => {
      overlay.clear();
      send(() => ask({ type: 'hide', portal, scope }));
    },
  });

  /** Runs a request; where this copy of the extension is gone, takes everything of ours away. */
  async function send<Answer>(request: () => Promise<Answer>): Promise<Answer | null> {
    if (isOrphan()) return end();
    try {
      return await request();
    } catch {
      // A background that was asleep or restarting answers the next time. Never the page's problem.
      return isOrphan() ? end() : null;
    }
  }

  function end(): null {
    life.abort();
    overlay.clear();
    return null;
  }

  let asked = 0;
  async function refresh(): Promise<void> {
    const turn = ++asked;
    const content = await send(() => ask({ type: 'advice', url: location.href }));
    // A later navigation has asked again meanwhile: its answer counts, not this one.
    if (turn !== asked || life.signal.aborted) return;
    if (content) overlay.show(content);
    else overlay.clear();
  }

  onAddressChange(refresh, life.signal);
  // A page that comes back from the back/forward cache shows what was true when it left.
  addEventListener('pageshow', (event) => event.persisted && refresh(), { signal: life.signal });
  document.addEventListener('visibilitychange', () => isOrphan() && end(), { signal: life.signal });
  refresh();
  return end;
}

/** True once the extension was updated, disabled or removed: this script then runs on without it. */
function isOrphan(): boolean {
  try {
    return browser.runtime?.id === undefined;
  } catch {
    return true;
  }
}
