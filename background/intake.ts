/**
 * Decides which messages the background listens to. A page can't send any, but a content script whose process
 * was taken over can send whatever it likes.
 */
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import {
  type CardRequest,
  isLaunchers,
  type LauncherRequest,
  parseRequest,
  type Request,
} from '../model/tips/messages.ts';
import { now } from '../storage/clock.ts';

/** A longer address or text than any that our own scripts send. */
const MAX_TEXT = 8192;
const MAX_NAME = 100;

/** A tab may send this many messages at once, and then this many in a second. */
const MESSAGES = { burst: 60, perSecond: 10 };

/** Requests that open something. Only the tab in front may make them, as fast as a person presses a button. */
const OPENING: readonly string[] = ['steps', 'report', 'elsewhere'];
const OPENINGS = { burst: 2, perSecond: 1 };

/** A request and where it comes from, as the browser reports it. */
export type Admitted =
  | { of: 'launcher'; request: LauncherRequest; sender: Origin & { url: string } }
  | { of: 'card'; request: CardRequest; sender: Origin & { frame: number } };

interface Origin {
  tab: number;
  /** A private window. */
  private: boolean;
}

/** The request that a message makes, or null if it must not be answered. */
export function admit(message: unknown, sender: Browser.runtime.MessageSender): Admitted | null {
  const { tab, url = '', frameId } = sender;
  if (sender.id !== browser.runtime.id || tab?.id === undefined || frameId === undefined) return null;
  if (!isSmall(message)) return null;
  const request = parseRequest(message);
  if (!request || !isWithin(MESSAGES, `${tab.id}`)) return null;
  const opens = OPENING.includes(request.type);
  if (opens && !(tab.active && isWithin(OPENINGS, `${tab.id} opens`))) return null;
  const inPrivate = tab.incognito === true;
  if (inPrivate && leavesTraces(request)) return null;
  const from = { tab: tab.id, private: inPrivate };
  if (!isLaunchers(request)) {
    return isOurPage(url) ? { of: 'card', request, sender: { ...from, frame: frameId } } : null;
  }
  // The launcher is in the top frame only. A prerendered page has another frame number (measured in
  // Chromium 156): nothing of it counts as seen, and its script asks again when the page becomes visible.
  if (isOurPage(url) || frameId !== 0) return null;
  return { of: 'launcher', request, sender: { ...from, url } };
}

/** Whether a sender is a page of ours and no script in somebody else's page. */
export function isOurPage(url: string): boolean {
  return URL.parse(url)?.protocol === new URL(browser.runtime.getURL('/')).protocol;
}

/** What only stores something; the other requests store nothing about a private window. */
function leavesTraces({ type }: Request): boolean {
  return type === 'met' || type === 'move' || type === 'done' || type === 'away';
}

function isSmall(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const fields = Object.entries(message);
  return fields.length <= 10 && fields.every(([name, value]) => isSmallField(name, value));
}

function isSmallField(name: string, value: unknown): boolean {
  if (typeof value === 'string') return value.length <= (name === 'url' ? MAX_TEXT : MAX_NAME);
  return typeof value === 'number';
}

/** By tab and purpose: how many more messages it may send, and when that was counted. */
const budgets = new Map<string, { left: number; at: number }>();

function isWithin({ burst, perSecond }: typeof MESSAGES, name: string): boolean {
  const at = now();
  const { left, at: before } = budgets.get(name) ?? { left: burst, at };
  const refilled = Math.min(burst, left + (Math.max(0, at - before) / 1000) * perSecond);
  budgets.set(name, { left: Math.max(0, refilled - 1), at });
  return refilled >= 1;
}
