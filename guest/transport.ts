import type { browser } from 'wxt/browser';
import type { LauncherContent, LauncherRequest } from '../model/tips/messages.ts';

/**
 * The browser's own API object. The methods that this script needs return promises in every browser. The
 * polyfill, which the other parts use, would be a fifth of all code that enters a page.
 */
const globals = globalThis as unknown as { browser?: typeof browser; chrome: typeof browser };
const api = globals.browser?.runtime ? globals.browser : globals.chrome;
export const { runtime } = api;

/** What tells the card, which is a page of ours, that something stored has changed. */
export const cardEvents = () => api.storage.onChanged;

/** The address of the card's page, as a frame here can load it. */
export const cardAddress = (): string => runtime.getURL('/card.html' as '/');

/** The card's origin. In Chromium, its address has another host, which changes with each session. */
export const cardOrigin = (): string =>
  import.meta.env.BROWSER === 'firefox' ? new URL(cardAddress()).origin : `chrome-extension://${runtime.id}`;

/**
 * Sends a request to the background. Resolves to undefined if the background does not take it, as it does
 * with too many at once. Rejects if this copy of the extension is gone.
 */
export async function ask(
  request: LauncherRequest & { type: 'advice' },
): Promise<LauncherContent | null | undefined>;
export async function ask(request: LauncherRequest): Promise<unknown>;
export async function ask(request: LauncherRequest): Promise<unknown> {
  return runtime.sendMessage(request);
}
