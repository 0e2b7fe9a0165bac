import { i18n } from '#i18n';
import type { Language } from '../data/vocabulary.ts';

/**
 * The language of our texts: the browser's language. It comes from our messages and not from
 * `getUILanguage()`, because a Chromium without Spanish language files shows our Spanish messages but
 * reports `en-US`.
 */
export function language(): Language {
  return i18n.t('language') === 'es' ? 'es' : 'en';
}
