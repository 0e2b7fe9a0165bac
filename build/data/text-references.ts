/**
 * References in texts: `{phone:deers}`, `{amount:trs-2026.member}`, `{day:genesis-myauth}`. Each number,
 * amount and day is written once, with its sources, and is filled in when the data is read.
 */
import type { IsoDate } from '../../data/schema.ts';
import { LANGUAGES, type Language } from '../../data/vocabulary.ts';
import { namedPhones } from './phone-names.ts';
import type { RawData } from './raw.ts';

/** The text for each reference, in each language, by its full name: `phone:deers`. */
export type References = ReadonlyMap<string, Readonly<Record<Language, string>>>;

export const REFERENCE = /\{([a-z]+:[a-z0-9.-]+)\}/g;

const LOCALES = { en: 'en-US', es: 'es-US' } as const;

/** All numbers, amounts and days that texts can refer to. */
export function referencesIn(records: Pick<RawData, 'portals' | 'tasks' | 'topics' | 'lists'>): References {
  const { lists } = records;
  const same = (text: string) => ({ en: text, es: text });
  const amounts = Object.entries(lists.amounts).flatMap(([group, { amounts }]) =>
    Object.entries(amounts).map(([name, amount]) => [`${group}.${name}`, amount] as const),
  );
  return new Map([
    ...namedPhones(records).map(({ id, number }) => [`phone:${id}`, same(number)] as const),
    ...amounts.map(([id, amount]) => [`amount:${id}`, same(amount)] as const),
    ...Object.entries(lists.days).map(([id, { day }]) => [`day:${id}`, inWords(day)] as const),
  ]);
}

function inWords(day: IsoDate): Record<Language, string> {
  const date = new Date(`${day}T12:00:00Z`);
  const [en, es] = LANGUAGES.map((language) =>
    new Intl.DateTimeFormat(LOCALES[language], { dateStyle: 'long', timeZone: 'UTC' }).format(date),
  ) as [string, string];
  return { en, es };
}

/** The value, with the references in every text inside it filled in. Unknown references stay as they are. */
export function withReferences<Value>(value: Value, references: References): Value {
  return inTexts(value, (text, language) =>
    text.replace(REFERENCE, (whole, name: string) => references.get(name)?.[language] ?? whole),
  );
}

/** The value, with every text for people inside it changed; everything else stays the same. */
export function inTexts<Value>(value: Value, change: (text: string, language: Language) => string): Value {
  if (Array.isArray(value)) return value.map((item) => inTexts(item, change)) as Value;
  if (typeof value !== 'object' || value === null) return value;
  const fields = Object.entries(value);
  if (isText(value)) {
    return Object.fromEntries(fields.map(([key, text]) => [key, change(text, key as Language)])) as Value;
  }
  return Object.fromEntries(fields.map(([key, item]) => [key, inTexts(item, change)])) as Value;
}

export function isText(value: object): value is Record<Language, string> {
  return LANGUAGES.every((language) => typeof (value as Record<string, unknown>)[language] === 'string');
}
