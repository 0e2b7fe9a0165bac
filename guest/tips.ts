/** Asks for this page's tips, shows them, and keeps them up to date while the page is open. */
import type { CardContent } from '../model/tips/messages.ts';
import { FOCUS_CARD, REFRESH_CARD } from '../model/tips/messages.ts';
import { onAddressChange } from './address.ts';
import { Overlay } from './overlay.ts';
import { ask, runtime } from './transport.ts';

/**
 * Milliseconds before each attempt of a request. If the background was shut down during the first attempt,
 * the second one starts it again. If it is shut down again while it starts, the third one waits a moment.
 */
const RETRY_PAUSES_MS = [0, 0, 1000];

/**
 * Milliseconds to wait for an answer. A background that is shut down while it starts never answers
 * (Chromium 156).
 */
const MAX_WAIT_MS = 3000;

/** Starts tips on this page. Returns a function that stops them and removes everything of ours. */
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

  /** Sends a request. If this copy of the extension is gone, removes everything of ours. */
  async function send<Answer>(request: () => Promise<Answer>): Promise<Answer | null> {
    for (const pause of RETRY_PAUSES_MS) {
      if (pause > 0) await wait(pause);
      if (endOrphan()) break;
      // If all attempts fail, return null: the page must never see an error of ours.
      const answer = await Promise.race([request().then(wrapValue, ignoreError), wait(MAX_WAIT_MS)]);
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
    // Without this, restarted copies would leave listeners behind. An orphan's listeners went with its
    // extension.
    if (!isOrphan()) runtime.onMessage.removeListener(onCommand);
  }

  // If the answer is there when the page's elements are, the tips become part of the page's first frame. A
  // separate frame would cost the page more.
  const elementsReady = Promise.withResolvers<void>();
  const markReady = () => elementsReady.resolve();

  let latestTurn = 0;
  let askedDay = '';
  async function refresh(): Promise<void> {
    const turn = ++latestTurn;
    askedDay = dayNow();
    const content = await send<CardContent | null>(() => ask({ type: 'advice', url: location.href }));
    await elementsReady.promise;
    // A later navigation has sent another request; that answer counts, not this one.
    if (turn !== latestTurn || signal.aborted) return;
    if (content) overlay.show(content);
    else overlay.clear();
  }

  // A page from the back/forward cache shows old tips.
  const onPageShow = (event: PageTransitionEvent) => event.persisted && refresh();
  // So does a page in a tab that comes to the front: settings may have changed in another tab.
  const onVisible = () => document.visibilityState === 'visible' && refresh();

  // A card that was open all night shows yesterday's tips.
  const onFocus = () => askedDay !== dayNow() && refresh();

  /** Adds the listeners. It is safe to call this again: the browser does not add the same listener twice. */
  function listen(): void {
    overlay.listen(signal);
    // On the window, so that the page's listeners on the document run first.
    addEventListener('DOMContentLoaded', markReady, { signal });
    addEventListener('pageshow', onPageShow, { signal });
    addEventListener('focus', onFocus, { signal });
    document.addEventListener('visibilitychange', onVisible, { signal });
  }

  const onCommand = (message: unknown): undefined => {
    if (signal.aborted) return;
    if (message === FOCUS_CARD) overlay.focus();
    if (message === REFRESH_CARD) refresh();
  };
  runtime.onMessage.addListener(onCommand);
  onAddressChange(refresh, signal);
  listen();
  // `document.open` removes all listeners from window and document, and makes a new root element.
  const rootObserver = new MutationObserver(listen);
  rootObserver.observe(document, { childList: true });
  signal.addEventListener('abort', () => rootObserver.disconnect());
  if (document.readyState !== 'loading') elementsReady.resolve();
  refresh();
  return end;
}

const wait = (ms: number) => new Promise<void>((resolve) => setTimeout(resolve, ms));
const wrapValue = <Value>(value: Value) => ({ value });
const ignoreError = () => {};
const dayNow = () => new Date().toDateString();

/** True after the extension was updated, disabled or removed; this script then still runs, without it. */
function isOrphan(): boolean {
  try {
    return runtime.id === undefined;
  } catch {
    return true;
  }
}
