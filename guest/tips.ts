/** Asks what to show on this page, shows it, and keeps it up to date while the page is open. */
import { FOCUS_CARD, REFRESH_CARD, type Told } from '../model/tips/messages.ts';
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

/** The background takes only so many messages at a time. We ask again so often, after so many milliseconds. */
const MAX_REFUSALS = 5;
const REFUSED_MS = 2000;

/** A parser that hangs on a script keeps the page loading; after so many milliseconds we come all the same. */
const HANGING_MS = 2500;

/** Starts tips on this page. Returns a function that stops them and removes everything of ours. */
export function startTips(): () => void {
  const life = new AbortController();
  const { signal } = life;
  const overlay = new Overlay((request) => send(() => ask(request)), endOrphan);

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
    if (!isOrphan()) runtime.onMessage.removeListener(onTold);
  }

  // If the answer is there when the page's elements are, the launcher becomes part of the page's first
  // frame. A separate frame would cost the page more.
  const elementsReady = Promise.withResolvers<void>();
  const markReady = () => document.readyState !== 'loading' && elementsReady.resolve();

  let asking = false;
  let askAgain = false;
  let askedDay = '';
  let refusals = 0;
  /** One request at a time: whatever happens meanwhile leads to one more. */
  async function refresh(): Promise<void> {
    askAgain = asking;
    if (asking) return;
    asking = true;
    askedDay = dayNow();
    const card = overlay.token;
    const content = await send(() => ask({ type: 'advice', url: location.href, card }));
    await elementsReady.promise;
    asking = false;
    if (signal.aborted) return;
    // The answer is about an address that has been left, or about settings that have changed.
    if (askAgain) return refresh();
    if (content === undefined) return refusals++ < MAX_REFUSALS ? wait(REFUSED_MS).then(refresh) : undefined;
    refusals = 0;
    if (content) overlay.show(content);
    else overlay.clear();
  }

  // A page from the back/forward cache shows old tips.
  const onPageShow = (event: PageTransitionEvent) => event.isTrusted && event.persisted && refresh();
  // So does a page in a tab that comes to the front: settings may have changed in another tab.
  const onVisible = (event: Event) => event.isTrusted && document.visibilityState === 'visible' && refresh();

  // A card that was open all night shows yesterday's tips.
  const onFocus = (event: Event) => event.isTrusted && askedDay !== dayNow() && refresh();

  /** Adds the listeners. It is safe to call this again: the browser does not add the same listener twice. */
  function listen(): void {
    overlay.listen(signal);
    // Deferred scripts that never come hold up `DOMContentLoaded`, but not this.
    document.addEventListener('readystatechange', markReady, { signal });
    addEventListener('pageshow', onPageShow, { signal });
    addEventListener('focus', onFocus, { signal });
    document.addEventListener('visibilitychange', onVisible, { signal });
  }

  const onTold = (told: Told): undefined => {
    if (signal.aborted) return;
    if (told === FOCUS_CARD) overlay.focus();
    else if (told === REFRESH_CARD) refresh();
    else {
      overlay.obey(told);
      // What was hidden in the card and not taken back goes with it.
      if (told.what === 'close') refresh();
    }
  };
  runtime.onMessage.addListener(onTold);
  onAddressChange(() => {
    overlay.forgive();
    refresh();
  }, signal);
  listen();
  // `document.open` removes all listeners from window and document, and makes a new root element.
  const rootObserver = new MutationObserver(listen);
  rootObserver.observe(document, { childList: true });
  signal.addEventListener('abort', () => rootObserver.disconnect());
  markReady();
  setTimeout(elementsReady.resolve, HANGING_MS);
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
