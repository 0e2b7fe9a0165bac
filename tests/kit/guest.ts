/**
 * A page with the content script, and the browser object through which the script talks to the background.
 */
import { afterEach, beforeEach, vi } from 'vitest';
import type { Request } from '../../model/tips/messages.ts';
import { find } from './find.ts';
import { withTopLayer } from './top-layer.ts';

type Listener = (message: unknown) => void;
const listeners = new Set<Listener>();

/** The script's `chrome.runtime`. Without an `id`, its extension is gone. */
export const runtime = {
  id: 'ours' as string | undefined,
  getURL: () => 'about:blank',
  sendMessage: vi.fn<(request: Request) => Promise<unknown>>(),
  onMessage: {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  },
};

/** The requests of one kind so far, in order. */
export const requests = (type: Request['type']): Request[] =>
  runtime.sendMessage.mock.calls.map(([request]) => request).filter((request) => request.type === type);

/** How many functions listen for messages from the background. */
export const listening = (): number => listeners.size;

/** Sends a message from the background. */
export function tell(message: unknown): void {
  for (const listener of listeners) listener(message);
}

/**
 * The script on an empty page, with an open root and under fake timers. Resolves to what ends it. Nothing has been
 * answered by then: `settle` lets that happen.
 */
export async function startGuest(): Promise<() => void> {
  vi.stubGlobal('chrome', { runtime, storage: {} });
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('navigation', navigation);
  vi.stubGlobal('__OPEN_ROOT__', true);
  const { startTips } = await import('../../guest/tips.ts');
  return startTips();
}

/** Ends the script that `start` has started. */
export let stop: () => void;

/** The same, and all that follows without a wait. */
export async function start(): Promise<void> {
  stop = await startGuest();
  await settle();
}

/** Call this once per file: fake timers and a fresh page for each test. */
export function withGuest(): void {
  withTopLayer();
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'setInterval', 'clearInterval'] });
    freshPage();
  });
  afterEach(() => {
    stop();
    vi.useRealTimers();
    vi.unstubAllGlobals();
  });
}

/** Resets everything: an empty page at a new address, and an extension that answers null. */
export function freshPage(): void {
  document.body.replaceChildren();
  history.replaceState(null, '', '/start');
  runtime.id = 'ours';
  listeners.clear();
  adviseInTurn(null);
}

/**
 * Answers requests for tips with these, one after the other, then always with the last. Other requests get
 * no answer.
 */
export function adviseInTurn(...answers: [unknown, ...unknown[]]): void {
  let asked = 0;
  runtime.sendMessage.mockReset().mockImplementation(async ({ type }) => {
    if (type === 'open') return 'token';
    if (type !== 'advice') return undefined;
    return answers[Math.min(asked++, answers.length - 1)];
  });
}

/** The browser's own, which this one lacks. */
const navigation = new EventTarget();

/** Makes a navigation without a new document, with the events of a browser, and waits out its quiet time. */
export async function navigate(path: string): Promise<void> {
  history.pushState(null, '', path);
  navigation.dispatchEvent(new Event('currententrychange'));
  await vi.advanceTimersByTimeAsync(250);
}

/** Runs everything that does not wait for time to pass. Needs fake timers. */
export const settle = () => vi.advanceTimersByTimeAsync(0);

/** Our elements in the page: one or none. */
export const hosts = () => [...document.querySelectorAll<HTMLElement>('portal-guide-card')];

/** The frame of the card, while it is open. */
export const frame = () => inside().querySelector('iframe');

/** The content of our one element; tests open its root. */
export function inside(): ShadowRoot {
  const { shadowRoot } = find(document, 'portal-guide-card');
  if (!shadowRoot) throw new Error('The root is closed.');
  return shadowRoot;
}
