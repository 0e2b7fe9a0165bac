import type { browser } from 'wxt/browser';
import type { CardContent, Request } from '../model/tips/messages.ts';

/**
 * The browser's own API object. The methods that this script needs return promises in every browser. The
 * polyfill, which the other parts use, would be a fifth of all code that enters a page.
 */
const globals = globalThis as unknown as { browser?: typeof browser; chrome: typeof browser };
export const { runtime } = globals.browser?.runtime ? globals.browser : globals.chrome;

/** Sends a request to the background. Rejects if this copy of the extension is gone. */
export async function ask(request: Extract<Request, { type: 'advice' }>): Promise<CardContent | null>;
export async function ask(request: Exclude<Request, { type: 'advice' }>): Promise<void>;
export async function ask(request: Request): Promise<unknown> {
  return runtime.sendMessage(request);
}
