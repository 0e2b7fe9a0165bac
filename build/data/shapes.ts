/** Steps from one shape of a record to another, each with the type that comes out. */
import type { Localized, Without } from '../../data/shipped.ts';
import { LANGUAGES, type Language } from '../../data/vocabulary.ts';

type Fields = Record<string, unknown>;

/** A record with these fields only; those that it does not have are left out. */
export function pick<Value extends object, Key extends keyof Value>(
  record: Value,
  keys: readonly Key[],
): Pick<Value, Key> {
  const kept = keys.filter((key) => record[key] !== undefined).map((key) => [key, record[key]]);
  return Object.fromEntries(kept) as Pick<Value, Key>;
}

/** A record without these fields. */
export function omit<Value extends object, Key extends keyof Value & string>(
  record: Value,
  keys: readonly Key[],
): Omit<Value, Key> {
  const left = Object.entries(record).filter(([key]) => !(keys as readonly string[]).includes(key));
  return Object.fromEntries(left) as Omit<Value, Key>;
}

/** A value without these fields, wherever they stand inside. */
export function without<Value, Name extends string>(
  value: Value,
  names: readonly Name[],
): Without<Value, Name> {
  return mapInside(value, (record) =>
    mapFields(record, (item, key) =>
      (names as readonly string[]).includes(key) ? undefined : without(item, names),
    ),
  ) as Without<Value, Name>;
}

/** A value in one language: every `{ en, es }` inside becomes its text. */
export function inLanguage<Value>(value: Value, language: Language): Localized<Value> {
  return mapInside(value, (record) =>
    LANGUAGES.every((each) => typeof record[each] === 'string')
      ? record[language]
      : mapFields(record, (item) => inLanguage(item, language)),
  ) as Localized<Value>;
}

/** A portal or task whose facts keep their day only where it differs from the record's, which is the oldest. */
export function withoutRepeatedDays<Value extends { checked: string }>(record: Value): Value {
  const reduce = (value: unknown): unknown =>
    mapInside(value, (inner) =>
      mapFields(inner, (item, key) =>
        key === 'checked' && inner !== record && item === record.checked ? undefined : reduce(item),
      ),
    );
  return reduce(record) as Value;
}

/** Changes a record, or each record of a list; anything else stays as it is. */
export function mapInside(value: unknown, change: (record: Fields) => unknown): unknown {
  if (Array.isArray(value)) return value.map((item) => mapInside(item, change));
  return typeof value === 'object' && value !== null ? change(value as Fields) : value;
}

/** A record with changed fields; those that become undefined are left out. */
export function mapFields(record: Fields, change: (value: unknown, key: string) => unknown): Fields {
  const changed = Object.entries(record).map(([key, value]) => [key, change(value, key)] as const);
  return Object.fromEntries(changed.filter(([, value]) => value !== undefined));
}
