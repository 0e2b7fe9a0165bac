/** The evaluation set: questions as people type them, with the answers that would satisfy them. */
import { readFile } from 'node:fs/promises';
import type { Profile } from '../../model/answer/situation.ts';

/** The day on which the queries were written; their right answers are those of that day. */
export const QUERY_DAY = '2026-11-23';

/** A line of `queries.jsonl`. */
export interface EvalQuery {
  id: string;
  query: string;
  kind: string;
  lang: 'en' | 'es';
  profile?: Profile;
  /** Acceptable tasks; none for a query that should be refused. */
  tasks: string[];
  /** Acceptable first portals; none for a query that should be refused. */
  portals: string[];
  /** The field that a good answer asks for; absent: not judged. */
  ask?: string;
  part: 'tune' | 'held';
}

/** All queries, or those of one part. Throws where `part` is none. */
export async function readQueries(part?: string): Promise<EvalQuery[]> {
  if (part !== undefined && part !== 'tune' && part !== 'held') {
    throw new Error(`--part must be "tune" or "held", not "${part}".`);
  }
  const lines = (await readFile('tests/eval/queries.jsonl', 'utf8')).trim().split('\n');
  const queries = lines.map((line) => JSON.parse(line) as EvalQuery);
  return part ? queries.filter((query) => query.part === part) : queries;
}
