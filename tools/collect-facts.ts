/** Every fact of the data as one flat list, for the commands that help to keep them true. */
import { LISTS_CHECKED } from '../data/lists-checked.ts';
import type { IsoDate } from '../data/schema.ts';
import type { RawData } from '../data/validate.ts';

export interface Fact {
  /** The file that holds it. */
  file: string;
  /** Where in the file: `tips.sign-in`, `check-referral.routes.0`. */
  field: string;
  /** What it says, in English: its text, or else its address or name. */
  text: string;
  /** Keys of `data/sources.ts`. */
  sources: string[];
  /** The day somebody last compared it with its sources. */
  checked: IsoDate;
  unverified: boolean;
  /** The last day on which it holds, where it names one. */
  until: IsoDate | null;
}

type Fields = Record<string, unknown>;
type Place = Pick<Fact, 'file' | 'field' | 'checked'>;

/** All records that name sources, in the order of the files. Takes sound data (see `findProblems`). */
export function collectFacts(raw: RawData): Fact[] {
  const files = Object.entries({ ...raw.portals, ...raw.tasks });
  const lists: [keyof typeof LISTS_CHECKED, unknown][] = [
    ['data/sites.ts', raw.sites],
    ['data/elsewhere.ts', raw.elsewhere],
    ['data/credentials.ts', raw.credentials],
    ['data/life-events.ts', raw.lifeEvents],
    ['data/glossary.ts', raw.glossary],
  ];
  return [
    ...files.flatMap(([file, value]) => factsIn(value, { file, field: '', checked: '' })),
    ...lists.flatMap(([file, value]) => factsIn(value, { file, field: '', checked: LISTS_CHECKED[file] })),
  ];
}

function factsIn(value: unknown, place: Place): Fact[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Fields;
  const checked = typeof fields.checked === 'string' ? fields.checked : place.checked;
  const inside = Object.entries(fields).flatMap(([key, child]) =>
    factsIn(child, { ...place, checked, field: joined(place.field, nameOf(child, key)) }),
  );
  return Array.isArray(fields.sources) ? [fact(fields, { ...place, checked }), ...inside] : inside;
}

function fact(fields: Fields, place: Place): Fact {
  const when = fields.when as Fields | undefined;
  return {
    ...place,
    text: wordsOf(fields),
    sources: fields.sources as string[],
    unverified: fields.certainty === 'unverified',
    until: ((fields.until ?? when?.until) as IsoDate | undefined) ?? null,
  };
}

/** A record is known by its own name where it has one, else by its key or position. */
function nameOf(child: unknown, key: string): string {
  const { id, host, credential, number, term } = (child ?? {}) as Fields;
  return String(id ?? host ?? credential ?? number ?? term ?? key);
}

function wordsOf({ text, why, meaning, url, label, name, host }: Fields): string {
  const words = text ?? why ?? meaning ?? url ?? label ?? name ?? host;
  return typeof words === 'object' && words !== null ? String((words as Fields).en) : String(words ?? '');
}

function joined(before: string, name: string): string {
  return before ? `${before}.${name}` : name;
}
