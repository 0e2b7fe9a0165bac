/** Asks for this page's tips, shows them, and keeps them true while the page lives. */
import type { CardContent } from '../model/tips/messages.ts';
import { FOCUS_CARD, REFRESH_CARD } from '../model/tips/messages.ts';
import { onAddressChange } from './address.ts';
import { Overlay } from './overlay.ts';
import { ask, runtime } from './transport.ts';

/**
 * Milliseconds before each try of a request. A background that was shut down in the middle of it starts anew
 * for the second; one that is shut down again while it starts is given time.
 */
const PAUSES = [0, 0, 1000];

/** Milliseconds for an answer. What is asked of a background that is shut down while it starts gets none (Chromium 156). */
const PATIENCE = 3000;

/** Returns a function that ends it and takes everything of ours away. */
export function startTips(): () => void {
  const life = new AbortController();
  const { signal } = life;
  const overlay = new Overlay({
    onMet: (portal, tips) => send(() => ask({ type: 'met', portal, tips })),
    onAct: (portal, tip) => send(() => ask({ type: 'act', portal, tip })),
    onMove: (corner) => send(() => ask({ type: 'move', corner })),
    onReport: (portal, tips) => send(() => ask({ type: 'report', portal, tips })),
    onHide: (portal, scope) => {
      overlay.clear();
      send(() => ask({ type: 'hide', portal, scope }));
    },
    onTouch: endOrphan,
  });

  /** Runs a request; where this copy of the extension is gone, takes everything of ours away. */
  async function send<Answer>(request: () => Promise<Answer>): Promise<Answer | null> {
    for (const pause of PAUSES) {
      if (pause > 0) await after(pause);
      if (endOrphan()) break;
      // Where all tries fail, it is never the page's problem.
      const answer = await Promise.race([request().then(asAnswer, nothing), after(PATIENCE)]);
      if (answer) return answer.value;
    }
    return null;
  }

  function endOrphan(): boolean {
    if (!isOrphan()) return false;
    end();
    return true;
  }

  function end(): void {
    life.abort();
    overlay.clear();
    // Restarted often, ended copies would pile up there. An orphan's went with its extension.
    if (!isOrphan()) runtime.onMessage.removeListener(command);
  }

  // Where the answer is there by then, tips are drawn in the page's own first frame: one more costs more.
  const built = Promise.withResolvers<void>();
  const elementsThere = () => built.resolve();

  let asked = 0;
  let askedOn = '';
  async function refresh(): Promise<void> {
    const turn = ++asked;
    askedOn = dayNow();
    const content = await send<CardContent | null>(() => ask({ type: 'advice', url: location.href }));
    await built.promise;
    // A later navigation has asked again meanwhile: its answer counts, not this one.
    if (turn !== asked || signal.aborted) return;
    if (content) overlay.show(content);
    else overlay.clear();
  }

  // A page that comes back from the back/forward cache shows what was true when it left.
  const returned = (event: PageTransitionEvent) => event.persisted && refresh();
  // So does one in a tab that comes to the front again: settings may have changed in another.
  const seen = () => document.visibilityState === 'visible' && refresh();

  // A card that was in sight all night says what was true yesterday.
  const focused = () => askedOn !== dayNow() && refresh();

  /** One that is still there is not added twice. */
  function listen(): void {
    overlay.listen(signal);
    // On the window: the page's listeners on the document come first.
    addEventListener('DOMContentLoaded', elementsThere, { signal });
    addEventListener('pageshow', returned, { signal });
    addEventListener('focus', focused, { signal });
    document.addEventListener('visibilitychange', seen, { signal });
  }

  const command = (message: unknown): undefined => {
    if (signal.aborted) return;
    if (message === FOCUS_CARD) overlay.focus();
    if (message === REFRESH_CARD) refresh();
  };
  runtime.onMessage.addListener(command);
  onAddressChange(refresh, signal);
  listen();
  // `document.open` takes all listeners off window and document, and brings a new root element.
  const rewritten = new MutationObserver(listen);
  rewritten.observe(document, { childList: true });
  signal.addEventListener('abort', () => rewritten.disconnect());
  if (document.readyState !== 'loading') built.resolve();
  refresh();
  return end;
}

const after = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const asAnswer = <Value>(value: Value) => ({ value });
const nothing = () => {};
const dayNow = () => new Date().toDateString();

/** True once the extension was updated, disabled or removed: this script then runs on without it. */
function isOrphan(): boolean {
  try {
    return runtime.id === undefined;
  } catch {
    return true;
  }
}
