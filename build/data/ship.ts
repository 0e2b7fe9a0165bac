/** Chooses the data for each bundle: pure functions from all data to the records that ship. */
import { LANGUAGES, type Language } from '../../data/vocabulary.ts';
import type { Data } from './resolve.ts';

/** The parts of the data that can be imported, each as `virtual:data/<part>`. */
export const PARTS = [
  'portals',
  'tasks',
  'elsewhere',
  'sites',
  'credentials',
  'lifeEvents',
  'glossary',
  'sources',
] as const satisfies (keyof Data)[];
export type Part = (typeof PARTS)[number];

/** The parts that pages get in only one language, all in one file. */
export const ONE_LANGUAGE = ['portals', 'tasks', 'elsewhere'] as const satisfies Part[];

/**
 * The fields that a bundle leaves out. The background answers portal pages; everything else is for our own
 * pages.
 */
const LEFT_OUT: Readonly<Record<Bundle, Partial<Record<Part, readonly string[]>>>> = {
  pages: { portals: ['tips'], tasks: ['say'], elsewhere: ['say'] },
  background: { portals: ['summary', 'handles', 'notHere', 'phones', 'signIn'] },
};
export type Bundle = 'pages' | 'background';

/** One part, as one bundle gets it. */
export function shippedPart(data: Data, part: Part, bundle: Bundle): unknown {
  const records = data[part];
  if (!Array.isArray(records)) return records;
  const leftOut = LEFT_OUT[bundle][part] ?? [];
  return (records as Fields[]).map((record) => without(withoutRepeatedDays(record), leftOut));
}

/** The pages' data in one language, by part. */
export function shippedInLanguage(data: Data, language: Language): Record<string, unknown> {
  const parts = ONE_LANGUAGE.map((part) => [part, shippedPart(data, part, 'pages')] as const);
  return inLanguage(Object.fromEntries(parts), language) as Record<string, unknown>;
}

type Fields = Record<string, unknown>;

function without(record: Fields, keys: readonly string[]): Fields {
  return Object.fromEntries(Object.entries(record).filter(([key]) => !keys.includes(key)));
}

/**
 * The `checked` of a portal or task is the oldest `checked` of its facts. A fact keeps its own only if it
 * differs. The lists show no day at all.
 */
function withoutRepeatedDays(record: Fields): Fields {
  const isFact = (value: Fields) => Array.isArray(value.sources);
  const reduce = (value: Fields): Fields =>
    mapFields(value, (item, key) => {
      const repeated = item === record.checked || isFact(record);
      if (key === 'checked' && isFact(value) && repeated) return undefined;
      return mapInside(item, reduce);
    });
  return reduce(record);
}

function mapInside(value: unknown, change: (record: Fields) => Fields): unknown {
  if (Array.isArray(value)) return value.map((item) => mapInside(item, change));
  return typeof value === 'object' && value !== null ? change(value as Fields) : value;
}

function mapFields(record: Fields, change: (value: unknown, key: string) => unknown): Fields {
  const changed = Object.entries(record).map(([key, value]) => [key, change(value, key)] as const);
  return Object.fromEntries(changed.filter(([, value]) => value !== undefined));
}

/** The value, with only one language left in every `{ en, es }` inside it. */
function inLanguage(value: unknown, language: Language): unknown {
  if (Array.isArray(value)) return value.map((item) => inLanguage(item, language));
  if (typeof value !== 'object' || value === null) return value;
  const fields = value as Fields;
  if (LANGUAGES.every((each) => typeof fields[each] === 'string')) return { [language]: fields[language] };
  return mapFields(fields, (item) => inLanguage(item, language));
}
