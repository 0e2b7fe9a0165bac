/** Gives the components the interface strings of `locales/`, as a browser in that language would. */
import { generateChromeMessages, parseMessagesFile } from '@wxt-dev/i18n/build';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Language } from '../../data/vocabulary.ts';

type Messages = Record<string, { message: string }>;

/** The strings of a language, by their names in the browser. */
export async function readMessages(language: Language): Promise<Messages> {
  return generateChromeMessages(await parseMessagesFile(`locales/${language}.yml`));
}

const messages = { en: await readMessages('en'), es: await readMessages('es') };

/** Sets the language of all later strings. A missing string fails the test that shows it. */
export function speak(language: Language): void {
  fakeBrowser.i18n.getUILanguage = () => language;
  fakeBrowser.i18n.getMessage = (name: string, substitutions: string | (string | number)[] = []) => {
    const found = messages[language][name];
    if (!found) throw new Error(`No message "${name}" in locales/${language}.yml`);
    const given = [substitutions].flat();
    return found.message.replace(/\$(\d)/g, (_, n) => String(given[Number(n) - 1] ?? ''));
  };
}
