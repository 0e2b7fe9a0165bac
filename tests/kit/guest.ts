/** A page with the content script in it, and the browser's object through which that talks to the background. */
import { vi } from 'vitest';
import type { Request } from '../../model/tips/messages.ts';
import { find } from './find.ts';

type Listener = (message: unknown) => void;
const listeners = new Set<Listener>();

/** What the script finds as `chrome.runtime`. Without an `id`, its extension is gone. */
export const runtime = {
  id: 'ours' as string | undefined,
  sendMessage: vi.fn<(request: Request) => Promise<unknown>>(),
  onMessage: {
    addListener: (listener: Listener) => void listeners.add(listener),
    removeListener: (listener: Listener) => void listeners.delete(listener),
  },
};

/** The requests of a kind that were made so far, in order. */
export const requests = (type: Request['type']): Request[] =>
  runtime.sendMessage.mock.calls.map(([request]) => request).filter((request) => request.type === type);

/** How many functions wait for a message of the background's. */
export const listening = (): number => listeners.size;

/** What the background says unasked. */
export function tell(message: unknown): void {
  for (const listener of listeners) listener(message);
}

/**
 * The script on an empty page, with an open root and under fake timers. Resolves to what ends it. Nothing has been
 * answered by then: `settle` lets that happen.
 */
export async function startGuest(): Promise<() => void> {
  vi.stubGlobal('chrome', { runtime });
  vi.stubGlobal('browser', undefined);
  vi.stubGlobal('__OPEN_ROOT__', true);
  const { startTips } = await import('../../guest/tips.ts');
  return startTips();
}

/** As before the script came: an empty page at an address of its own, an extension that is there and answers null. */
export function freshPage(): void {
  document.body.replaceChildren();
  history.replaceState(null, '', '/start');
  runtime.id = 'ours';
  listeners.clear();
  adviseInTurn(null);
}

/** Answers the questions for tips with these, one after the other and then with the last, and all else with nothing. */
export function adviseInTurn(...answers: [unknown, ...unknown[]]): void {
  let asked = 0;
  runtime.sendMessage.mockReset().mockImplementation(async ({ type }) => {
    if (type !== 'advice') return undefined;
    return answers[Math.min(asked++, answers.length - 1)];
  });
}

/** A navigation without a new document, and what a browser tells of it. */
export function navigate(path: string): void {
  history.pushState(null, '', path);
  dispatchEvent(new Event('popstate'));
}

/** Lets everything happen that waits for no time. Under fake timers. */
export const settle = () => vi.advanceTimersByTimeAsync(0);

/** Our elements in the page: one, or none. */
export const hosts = () => [...document.querySelectorAll<HTMLElement>('portal-guide-card')];

/** What is inside our one element, whose root a test has opened. */
export function inside(): ShadowRoot {
  const { shadowRoot } = find(document, 'portal-guide-card');
  if (!shadowRoot) throw new Error('The root is closed.');
  return shadowRoot;
}
