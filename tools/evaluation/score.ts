/** How one answer to an evaluation query is judged, and how the judgements are summed up. */
import { answer } from '../../model/answer/answer.ts';
import { type EvalQuery, QUERY_DAY } from './queries.ts';

/** What somebody, or something, answers to a query. */
export interface Given {
  task: string | null;
  /** The best first. */
  portals: string[];
  /** The field that it asks for. */
  ask: string | null;
  /** False: it refuses. */
  confident: boolean;
}

export interface Result {
  query: EvalQuery;
  got: Omit<Given, 'confident'>;
  /** The first portal is acceptable. */
  top1: boolean;
  /** One of the first three portals is acceptable. */
  top3: boolean;
  taskRight: boolean;
  askRight: boolean;
  /** Refused where it should be, and answered where it should be. */
  refusedRightly: boolean;
}

/** Judges our own answer. */
export function score(query: EvalQuery): Result {
  return judge(query, answer(query.query, query.profile ?? {}, QUERY_DAY));
}

export function judge(query: EvalQuery, { task, portals, ask, confident }: Given): Result {
  const inScope = isInScope(query);
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

export const isInScope = ({ tasks }: EvalQuery) => tasks.length > 0;

/** A table by kind, then the totals. Rates in percent. */
export function summarize(results: Result[]): string[] {
  const kinds = [...new Set(results.map(({ query }) => query.kind))].sort();
  const inScope = results.filter(({ query }) => isInScope(query));
  const outside = results.filter(({ query }) => !isInScope(query));
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

/** How many of the results have the value there, in percent. */
export function rate(
  results: readonly Result[],
  key: 'top1' | 'top3' | 'taskRight' | 'askRight' | 'refusedRightly',
  value = true,
): string {
  const hits = results.filter((result) => result[key] === value).length;
  return results.length === 0 ? '–' : `${((100 * hits) / results.length).toFixed(1)} %`;
}
