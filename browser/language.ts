import { browser } from 'wxt/browser';
import type { Text } from '../data/schema';

export type Language = keyof Text;

/** The language of the browser's own interface, the only one the extension follows. */
export function language(): Language {
  return browser.i18n.getUILanguage().toLowerCase().startsWith('es') ? 'es' : 'en';
}
