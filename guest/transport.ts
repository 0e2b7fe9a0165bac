import type { browser } from 'wxt/browser';
import type { CardContent, Request } from '../model/tips/messages.ts';

/**
 * The browser's own object. What this script needs of it answers by promise everywhere, and the
 * polyfill, which the other parts use, would be a fifth of all that enters a page.
 */
const own = globalThis as unknown as { browser?: typeof browser; chrome: typeof browser };
export const { runtime } = own.browser?.runtime ? own.browser : own.chrome;

/** Sends a request to the background. Rejects where this copy of the extension is gone. */
export async function ask(request: Extract<Request, { type: 'advice' }>): Promise<CardContent | null>;
export async function ask(request: Exclude<Request, { type: 'advice' }>): Promise<void>;
export async function ask(request: Request): Promise<unknown> {
  return runtime.sendMessage(request);
}
