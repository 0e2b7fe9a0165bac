/** The one signal for a stored value that has changed; every view that shows one listens to it. */
import { browser } from 'wxt/browser';
import type { Setting } from './store.ts';

/**
 * Calls back after a value was changed, from any context, this one too; with what is understood of the
 * new value and of the one before. Returns a function that stops it.
 */
export function onStored<T>(setting: Setting<T>, changed: (value: T, before: T) => void): () => void {
  const listener = (changes: Record<string, { newValue?: unknown; oldValue?: unknown }>, area: string) => {
    const change = area === setting.area ? changes[setting.key] : undefined;
    if (change) changed(setting.read(change.newValue), setting.read(change.oldValue));
  };
  browser.storage.onChanged.addListener(listener);
  return () => browser.storage.onChanged.removeListener(listener);
}
