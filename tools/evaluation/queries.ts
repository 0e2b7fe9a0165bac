/** Evaluation sets: questions as people type them, with acceptable answers. */
import { readFile } from 'node:fs/promises';
import { tasks } from '../../data/all-tasks.ts';
import type { Profile } from '../../model/answer/situation.ts';

const OWN_FILE = 'tests/eval/queries.jsonl';
const TASKS: ReadonlySet<string> = new Set(tasks.map(({ id }) => id));

/** The day on which the queries were written; the right answers are those of that day. */
export const QUERY_DAY = '2026-11-23';

/** We look at the misses of one part, and only at the rates of the other. */
export type Part = 'tune' | 'held';

export interface EvalQuery {
  id: string;
  query: string;
  kind: string;
  profile: Profile;
  /** Acceptable tasks. Empty if no task is right, because the person wants a portal or something else. */
  tasks: readonly string[];
  /** Acceptable first portals; empty for a query that should be refused. */
  portals: readonly string[];
  /** True if the person names a portal and wants the portal itself, not a task. */
  wantsPortal: boolean;
  /** The field that a good answer asks for; not scored if absent. */
  ask?: string;
  /** True for the held part: we only look at its rates, never at its misses. */
  keptApart: boolean;
}

/** A line of `tests/eval/queries.jsonl`. */
interface OwnLine {
  id: string;
  query: string;
  kind: string;
  profile?: Profile;
  tasks: string[];
  portals: string[];
  ask?: string;
  part: Part;
}

/** A line of another set. `first` lists the acceptable first portals; `intent` may be "portal". */
interface OtherLine {
  id?: string;
  query: string;
  kind?: string;
  about?: string;
  profile?: Profile;
  tasks?: string[];
  first: string[];
  intent?: string;
  part?: Part;
}

/** The project's own queries, or one part of them. */
export async function readQueries(part?: Part): Promise<EvalQuery[]> {
  const lines = (await linesOf(OWN_FILE)) as OwnLine[];
  lines.forEach((line, i) => {
    const wrong = wrongIn(line);
    if (wrong) throw new Error(`${OWN_FILE}:${i + 1}: ${wrong}`);
  });
  return lines
    .filter((line) => !part || line.part === part)
    .map(({ part: own, profile = {}, ...line }) => ({
      ...line,
      profile,
      wantsPortal: false,
      keptApart: own === 'held',
    }));
}

/** What is wrong with a line, or null. Without this check, nobody would notice a misspelled field. */
export function wrongIn({
  id,
  query,
  kind,
  tasks,
  portals,
  part,
}: { [Field in keyof OwnLine]?: OwnLine[Field] | undefined }): string | null {
  if (!id || !query || !kind) return '"id", "query" and "kind" must be texts';
  if (!tasks || !portals) return '"tasks" and "portals" must be lists, empty where nothing is right';
  if (part !== 'tune' && part !== 'held') return '"part" must be "tune" or "held"';
  const strange = tasks.find((task) => !TASKS.has(task));
  return strange === undefined ? null : `no task has the id "${strange}"`;
}

/** Reads another set from a JSON Lines file. Of lines that name a part, only those of the given part. */
export async function readOtherSet(file: string, part?: Part): Promise<EvalQuery[]> {
  const all = (await linesOf(file)) as OtherLine[];
  const lines = all.filter((line) => !part || !line.part || line.part === part);
  return lines.map(({ id, query, kind, about, profile = {}, tasks, first, intent, part: own }, i) => ({
    id: id ?? String(i + 1),
    query,
    kind: kind ?? about ?? 'name',
    profile,
    tasks: tasks ?? [],
    portals: first,
    wantsPortal: intent === 'portal' || (kind === undefined && about === undefined),
    keptApart: own === 'held',
  }));
}

async function linesOf(file: string): Promise<unknown[]> {
  const text = await readFile(file, 'utf8');
  return text.split('\n').flatMap((line, i) => (line.trim() ? [parsed(line, `${file}:${i + 1}`)] : []));
}

function parsed(line: string, place: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error(`${place}: is no line of JSON`);
  }
}
