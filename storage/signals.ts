/** The two signals that every view follows: a stored value has changed, and a new day has begun. */
import { browser } from 'wxt/browser';
import type { IsoDate } from '../data/schema.ts';
import { today } from './clock.ts';
import { onKeptHere, type Setting } from './store.ts';

/**
 * Calls back after a value was changed from any context, including this one, with the new value and the one
 * before, both repaired. Returns a function that stops the calls.
 */
export function onStored<T>(setting: Setting<T>, changed: (value: T, before: T) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = area === setting.area ? changes[setting.key] : undefined;
    if (change) changed(setting.read(change.newValue), setting.read(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  const stop = onKeptHere((other, value, before) => {
    if (other.key === setting.key && other.area === setting.area) changed(value as T, before as T);
  });
  return () => {
    browser.storage.onChanged.removeListener(listener);
    stop();
  };
}

/** How often an open page looks at the clock, in milliseconds. A timer until midnight would stop while a computer sleeps. */
const LOOK_MS = 60_000;

/**
 * For pages: calls back when a new day has begun, within a minute after midnight, and at once when the page
 * comes to the front. Returns a function that stops the calls.
 */
export function onNewDay(begun: (day: IsoDate) => void): () => void {
  const life = new AbortController();
  let last = today();
  const look = () => {
    const day = today();
    if (day === last) return;
    last = day;
    begun(day);
  };
  const timer = setInterval(look, LOOK_MS);
  addEventListener('focus', look, { signal: life.signal });
  document.addEventListener('visibilitychange', look, { signal: life.signal });
  return () => {
    clearInterval(timer);
    life.abort();
  };
}
