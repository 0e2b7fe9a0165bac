/** Short names for sources in what ships: facts name them thousands of times. */
import { mapFields, mapInside } from './shapes.ts';

const BASE = 36;

/** The names of all sources below a value, each with a short one, in the order in which they occur. */
export function citedIn(value: unknown): Map<string, string> {
  const names = new Map<string, string>();
  const walk = (inner: unknown): unknown =>
    mapInside(inner, (record) => {
      for (const name of sourcesOf(record)) {
        if (!names.has(name)) names.set(name, names.size.toString(BASE));
      }
      return Object.values(record).map(walk);
    });
  walk(value);
  return names;
}

/** The same value with the short names. */
export function citing<Value>(value: Value, names: ReadonlyMap<string, string>): Value {
  const shorten = (inner: unknown): unknown =>
    mapInside(inner, (record) =>
      mapFields(record, (item, key) =>
        key === 'sources' ? sourcesOf(record).map((name) => names.get(name)) : shorten(item),
      ),
    );
  return shorten(value) as Value;
}

function sourcesOf({ sources }: Record<string, unknown>): string[] {
  return Array.isArray(sources) ? sources : [];
}
