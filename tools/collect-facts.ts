/** Lists all facts of the data, for the commands that help to keep them true. */
import { formatProblem } from '../build/data/problem.ts';
import { fileOf, type ParsedFiles } from '../build/data/raw.ts';
import { referencesIn, withReferences } from '../build/data/text-references.ts';
import type { IsoDate } from '../data/schema.ts';
import type { Certainty } from '../data/vocabulary.ts';

export interface Fact {
  /** The file that holds it. */
  file: string;
  /** Where in the file: `tips.sign-in`, `routes.0`. */
  field: string;
  /** The fact in English: its text, or else its address or name. */
  text: string;
  /** All that it says, in both languages, with the numbers and days that it refers to. */
  wording: string;
  /** Names of `data/sources.yml`. */
  sources: string[];
  /** The day somebody last compared it with its sources. */
  checked: IsoDate;
  /** Null where an official page, or the contractor's own, confirms it. */
  certainty: Certainty | null;
  /** The last day on which it holds, if it names one. */
  until: IsoDate | null;
}

type Fields = Record<string, unknown>;

/**
 * All records that name sources, in the order of the files. Takes valid data (see `findProblems`). Throws if a file
 * could not be read, because its facts would be missing without a word.
 */
export function collectFacts({ raw, values, problems }: ParsedFiles): Fact[] {
  if (problems.length > 0) throw new Error(problems.map(formatProblem).join('\n'));
  const references = referencesIn(raw);
  return [...values]
    .filter(([file]) => file !== fileOf.list('sources'))
    .flatMap(([file, value]) => factsIn(withReferences(value, references), file, ''));
}

function factsIn(value: unknown, file: string, field: string): Fact[] {
  if (typeof value !== 'object' || value === null) return [];
  const fields = value as Fields;
  const inside = Object.entries(fields).flatMap(([key, child]) =>
    factsIn(child, file, joined(field, nameOf(child, key))),
  );
  return Array.isArray(fields.sources) ? [fact(fields, file, field), ...inside] : inside;
}

function fact(fields: Fields, file: string, field: string): Fact {
  const when = fields.when as Fields | undefined;
  return {
    file,
    field,
    text: wordsOf(fields) || field,
    wording: JSON.stringify(fields),
    sources: fields.sources as string[],
    checked: String(fields.checked ?? ''),
    certainty: (fields.certainty as Certainty | undefined) ?? null,
    until: ((fields.until ?? when?.until) as IsoDate | undefined) ?? null,
  };
}

/** The name of a record if it has one, otherwise its key or position. */
function nameOf(child: unknown, key: string): string {
  const { id, use, host, credential, phone, term } = (child ?? {}) as Fields;
  return String(id ?? use ?? host ?? credential ?? phone ?? term ?? key);
}

function wordsOf({ text, why, meaning, what, url, label, name, host, steps }: Fields): string {
  const words = text ?? why ?? meaning ?? what ?? url ?? label ?? name ?? host;
  if (typeof words === 'object' && words !== null) return String((words as Fields).en);
  const [first] = (steps ?? []) as Fields[];
  return String(words ?? (first ? wordsOf(first) : ''));
}

function joined(before: string, name: string): string {
  return before ? `${before}.${name}` : name;
}
