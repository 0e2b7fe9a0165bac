/** How one answer to an evaluation query is judged, and how the judgements are summed up. */
import { answer } from '../../model/answer';
import type { Profile } from '../../model/situation';

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

export interface Result {
  query: EvalQuery;
  got: { task: string | null; portals: string[]; ask: string | null };
  /** The first portal is acceptable. */
  top1: boolean;
  /** One of the first three portals is acceptable. */
  top3: boolean;
  taskRight: boolean;
  askRight: boolean;
  /** Refused where it should be, and answered where it should be. */
  refusedRightly: boolean;
}

/** The day on which the queries were written. */
const DAY = '2026-11-23';

export function score(query: EvalQuery): Result {
  const { task, portals, ask, confident } = answer(query.query, query.profile ?? {}, DAY);
  const inScope = query.tasks.length > 0;
  const fits = (some: string[]) => some.some((portal) => query.portals.includes(portal));
  return {
    query,
    got: { task, portals, ask },
    top1: inScope ? confident && fits(portals.slice(0, 1)) : !confident,
    top3: inScope ? confident && fits(portals.slice(0, 3)) : !confident,
    taskRight: inScope ? task !== null && query.tasks.includes(task) : !confident,
    askRight: query.ask === undefined || ask === query.ask,
    refusedRightly: inScope === confident,
  };
}

/** A table by kind, then the totals. Rates in percent. */
export function summarize(results: Result[]): string[] {
  const kinds = [...new Set(results.map(({ query }) => query.kind))].sort();
  const inScope = results.filter(({ query }) => query.tasks.length > 0);
  const outside = results.filter(({ query }) => query.tasks.length === 0);
  const row = (name: string, some: Result[]) =>
    [
      name.padEnd(14),
      String(some.length).padStart(5),
      ...(['top1', 'top3', 'taskRight', 'askRight', 'refusedRightly'] as const).map((key) =>
        rate(some, key).padStart(8),
      ),
    ].join(' ');
  return [
    `${'kind'.padEnd(14)}     n    top-1    top-3     task      ask  refusal`,
    ...kinds.map((kind) =>
      row(
        kind,
        results.filter(({ query }) => query.kind === kind),
      ),
    ),
    row('in scope', inScope),
    `out of scope refused: ${rate(outside, 'refusedRightly')} of ${outside.length}`,
    `in scope refused: ${rate(inScope, 'refusedRightly', false)} of ${inScope.length}`,
  ];
}

function rate(
  results: Result[],
  key: 'top1' | 'top3' | 'taskRight' | 'askRight' | 'refusedRightly',
  value = true,
): string {
  const hits = results.filter((result) => result[key] === value).length;
  return results.length === 0 ? '–' : `${((100 * hits) / results.length).toFixed(1)} %`;
}
