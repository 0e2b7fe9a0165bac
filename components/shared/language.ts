import { createContext } from 'preact';
import { useContext } from 'preact/hooks';
import type { IsoDate } from '../../data/schema.ts';
import type { Language } from '../../data/vocabulary.ts';
import { inWords } from '../../model/time/days.ts';

/** The language in which the components below it speak; set once, by `Popup` and `Options`. */
export const LanguageContext = createContext<Language>('en');

/** What dates and lists are written by. */
export const LOCALES: Readonly<Record<Language, string>> = { en: 'en-US', es: 'es-US' };

/** The user's language, and dates and lists in it. */
export interface Words {
  language: Language;
  /** "December 14, 2026". */
  day(day: IsoDate): string;
  /** "Dec 14, 2026". */
  mediumDay(day: IsoDate): string;
  /** "Dec 14": for a day of this year or the next, where a line is short. */
  shortDay(day: IsoDate): string;
  /** "milConnect, TriWest and Express Scripts". */
  allOf(names: readonly string[]): string;
  /** "Humana Military, TriWest, or International SOS". */
  anyOf(names: readonly string[]): string;
}

/** The words of the language around this component. */
export function useWords(): Words {
  const language = useContext(LanguageContext);
  const locale = LOCALES[language];
  return {
    language,
    day: (day) => inWords(day, locale),
    mediumDay: (day) => inWords(day, locale, { dateStyle: 'medium' }),
    shortDay: (day) => inWords(day, locale, { month: 'short', day: 'numeric' }),
    allOf: (names) => new Intl.ListFormat(locale, { type: 'conjunction' }).format(names),
    anyOf: (names) => new Intl.ListFormat(locale, { type: 'disjunction' }).format(names),
  };
}
