/** Evaluation sets: questions as people type them, with the answers that would satisfy them. */
import { readFile } from 'node:fs/promises';
import type { Profile } from '../../model/answer/situation.ts';

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
  const lines = (await linesOf('tests/eval/queries.jsonl')) as OwnLine[];
  return lines
    .filter((line) => !part || line.part === part)
    .map(({ part: own, profile = {}, ...line }) => ({
      ...line,
      profile,
      wantsPortal: false,
      keptApart: own === 'held',
    }));
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
  return text.split('\n').flatMap((line) => (line.trim() ? [JSON.parse(line)] : []));
}
