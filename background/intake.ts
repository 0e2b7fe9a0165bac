/**
 * Decides which messages the background listens to. A page can't send any, but a content script whose process
 * was taken over can send whatever it likes.
 */
import type { Browser } from 'wxt/browser';
import { browser } from 'wxt/browser';
import { portalHosts } from '../data/portal-hosts.ts';
import { hostOf } from '../model/site/address.ts';
import { parseRequest, type Request } from '../model/tips/messages.ts';
import { now } from '../storage/clock.ts';

/** A longer address, text or list than any that our own script sends. */
const MAX_TEXT = 8192;
const MAX_NAME = 100;
const MAX_LIST = 100;

/** A tab may send this many messages at once, and then this many in a second. */
const MESSAGES = { burst: 30, perSecond: 3 };

/** Requests that open something. Only the tab in front may make them, as fast as a person presses a button. */
const OPENING: readonly string[] = ['act', 'report'];
const OPENINGS = { burst: 2, perSecond: 1 };

/** A request and its tab, as the browser reports it. */
export interface Admitted {
  request: Request;
  sender: { tab: number; url: string };
}

/** The request that a message makes, or null if it must not be answered. */
export function admit(message: unknown, sender: Browser.runtime.MessageSender): Admitted | null {
  const { tab, url = '' } = sender;
  // A prerendered page has another frame number (measured in Chromium 156). Its tips don't count as seen,
  // and its script asks again when the page becomes visible.
  if (sender.id !== browser.runtime.id || tab?.id === undefined || sender.frameId !== 0) return null;
  if (!isSmall(message)) return null;
  const request = parseRequest(message);
  if (!request || !isWithin(MESSAGES, `${tab.id}`)) return null;
  // A script speaks for the portal of its own page only.
  if ('portal' in request && !isOn(request.portal, url)) return null;
  const opens = OPENING.includes(request.type);
  if (opens && !(tab.active && isWithin(OPENINGS, `${tab.id} opens`))) return null;
  const allowed = tab.incognito ? withoutTrace(request) : request;
  return allowed && { request: allowed, sender: { tab: tab.id, url } };
}

/** Whether the address is on one of a portal's hosts. A page's own navigation may have changed its path. */
function isOn(portal: string, address: string): boolean {
  const url = URL.parse(address);
  const hosts = portalHosts.find(({ id }) => id === portal)?.hosts ?? [];
  return url?.protocol === 'https:' && hosts.some(({ host }) => host === hostOf(url));
}

/** The same request as far as it stores nothing about a private window. Closing lasts for the tab. */
function withoutTrace(request: Request): Request | null {
  if (request.type === 'met' || request.type === 'move') return null;
  return request.type === 'hide' ? { ...request, scope: 'tab' } : request;
}

function isSmall(message: unknown): boolean {
  if (typeof message !== 'object' || message === null) return false;
  const fields = Object.entries(message);
  return fields.length <= 10 && fields.every(([name, value]) => isSmallField(name, value));
}

function isSmallField(name: string, value: unknown): boolean {
  if (typeof value === 'string') return value.length <= (name === 'url' ? MAX_TEXT : MAX_NAME);
  if (!Array.isArray(value)) return typeof value !== 'object' || value === null;
  return (
    value.length <= MAX_LIST && value.every((item) => typeof item === 'string' && item.length <= MAX_NAME)
  );
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
