import { i18n } from '#i18n';
import type { Language } from '../data/vocabulary.ts';

/**
 * The language to speak: the browser's own. Taken from our messages rather than `getUILanguage()`,
 * because a Chromium without the language's own files gives Spanish messages and calls itself `en-US`.
 */
export function language(): Language {
  return i18n.t('language') === 'es' ? 'es' : 'en';
}
