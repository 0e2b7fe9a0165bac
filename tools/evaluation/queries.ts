/** Evaluation sets: questions as people type them, with the answers that would satisfy them. */
import { readFile } from 'node:fs/promises';
import { tasks } from '../../data/all-tasks.ts';
import type { Profile } from '../../model/answer/situation.ts';

const OWN_FILE = 'tests/eval/queries.jsonl';
const TASKS: ReadonlySet<string> = new Set(tasks.map(({ id }) => id));

/** The day on which the queries were written; their right answers are those of that day. */
export const QUERY_DAY = '2026-11-23';

export interface EvalQuery {
  id: string;
  query: string;
  kind: string;
  profile: Profile;
  /** Acceptable tasks. Empty where no task is right: the person wants a portal, or something else. */
  tasks: readonly string[];
  /** Acceptable first portals; none for a query that should be refused. */
  portals: readonly string[];
  /** Somebody who names a portal wants the portal itself, not a task. */
  wantsPortal: boolean;
  /** The field that a good answer asks for; absent: not judged. */
  ask?: string;
  /** Belongs to a part that is kept apart: rates only, nobody looks at its misses. */
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
  part: 'tune' | 'held';
}

/** A line of another set: `first` are the acceptable first portals, `intent` may be "portal". */
interface OtherLine {
  id?: string;
  query: string;
  kind?: string;
  about?: string;
  profile?: Profile;
  tasks?: string[];
  first: string[];
  intent?: string;
  part?: 'tune' | 'held';
}

/** The project's own queries, or those of one part. Throws where `part` is none. */
export async function readQueries(part?: string): Promise<EvalQuery[]> {
  if (part !== undefined && part !== 'tune' && part !== 'held') {
    throw new Error(`--part must be "tune" or "held", not "${part}".`);
  }
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

/** What is wrong with a line, or null. One with a misspelled field would count for nothing, and nobody would notice. */
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

/** Another set, from a JSON Lines file; of lines that name their part, those of one part. */
export async function readOtherSet(file: string, part?: string): Promise<EvalQuery[]> {
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
