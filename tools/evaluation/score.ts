/** Scores the first screen for a query, and sums up the scores. */
import { answerTo, asked } from '../../model/answer/answer.ts';
import { type Summary, summaryOf } from '../../model/answer/shown.ts';
import { type EvalQuery, QUERY_DAY } from './queries.ts';

/** The scored part of an answer: what its first screen offers, and what it asks. */
export type Given = Pick<Summary, 'shown' | 'ask'>;

export interface Result {
  query: EvalQuery;
  given: Given;
  /** The first offer's portal is acceptable. For a query out of scope: nothing is offered. */
  first: boolean;
  /** The portal of one of the offers is acceptable. */
  among: boolean;
  /** The portal and the task of one of the offers are both acceptable. */
  whole: boolean;
  askRight: boolean;
  /** More than one reading is offered. */
  choice: boolean;
  /** Nothing is offered. */
  refused: boolean;
}

/** Scores our own answer. */
export function score(query: EvalQuery, minSure?: number): Result {
  const answer = answerTo(asked(query.query), query.profile, QUERY_DAY, [], minSure);
  return judge(query, summaryOf(answer, QUERY_DAY));
}

export function judge(query: EvalQuery, { shown, ask }: Given): Result {
  const refused = shown.length === 0;
  const isPortalRight = ({ portal }: { portal: string }) => query.portals.includes(portal);
  const isTaskRight = ({ task }: { task: string | null }) =>
    query.wantsPortal ? task === null : task !== null && query.tasks.includes(task);
  const inScope = isInScope(query);
  return {
    query,
    given: { shown, ask },
    first: inScope ? shown.slice(0, 1).some(isPortalRight) : refused,
    among: inScope ? shown.some(isPortalRight) : refused,
    whole: inScope ? shown.some((offer) => isPortalRight(offer) && isTaskRight(offer)) : refused,
    askRight: query.ask === undefined || ask === query.ask,
    choice: shown.length > 1,
    refused,
  };
}

export const isInScope = ({ portals }: EvalQuery) => portals.length > 0;
/** Whether the set says which task, or which portal by itself, the person wants. */
const isTaskKnown = ({ tasks, wantsPortal }: EvalQuery) => wantsPortal || tasks.length > 0;

/** The number of words at which each row of the table begins. */
const LENGTHS = [1, 3, 15, 30, 60];

/** Two tables, by kind and by length, then the totals. Rates in percent. */
export function summarize(results: readonly Result[]): string[] {
  const within = results.filter(({ query }) => isInScope(query));
  const outside = results.filter(({ query }) => !isInScope(query));
  const kinds = [...new Set(within.map(({ query }) => query.kind))].sort();
  return [
    header('in scope, by kind'),
    ...kinds.map((kind) =>
      row(
        kind,
        within.filter(({ query }) => query.kind === kind),
      ),
    ),
    row('all', within),
    '',
    header('in scope, by words'),
    ...LENGTHS.map((min, i) => {
      const end = LENGTHS[i + 1] ?? Number.POSITIVE_INFINITY;
      const name = end === Number.POSITIVE_INFINITY ? `${min} or more` : `${min} to ${end - 1}`;
      return row(
        name,
        within.filter(({ query }) => lengthOf(query) >= min && lengthOf(query) < end),
      );
    }),
    '',
    `out of scope, nothing offered: ${rate(outside, 'refused')} of ${outside.length}`,
    `in scope, nothing offered: ${rate(within, 'refused')} of ${within.length}`,
  ];
}

const NAME_WIDTH = 24;

function header(name: string): string {
  return `${name.padEnd(NAME_WIDTH)}     n    first    among    whole      ask   choice`;
}

function row(name: string, results: readonly Result[]): string {
  const known = results.filter(({ query }) => isTaskKnown(query));
  const rates = [
    rate(results, 'first'),
    rate(results, 'among'),
    rate(known, 'whole'),
    rate(results, 'askRight'),
    rate(results, 'choice'),
  ];
  return [
    name.slice(0, NAME_WIDTH).padEnd(NAME_WIDTH),
    String(results.length).padStart(5),
    ...rates.map((text) => text.padStart(8)),
  ].join(' ');
}

const lengthOf = ({ query }: EvalQuery) => query.trim().split(/\s+/).length;

/** The limits to compare. */
const CURVE = [0, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8];

/** The rates with other limits for showing a reading alone, one line per limit. */
export function curve(queries: readonly EvalQuery[]): string[] {
  const inScopeOnly = queries.filter(isInScope);
  return [
    'shown alone from    first    among    whole   choice',
    ...CURVE.map((minSure) => {
      const results = inScopeOnly.map((query) => score(query, minSure));
      const known = results.filter(({ query }) => isTaskKnown(query));
      const rates = [
        rate(results, 'first'),
        rate(results, 'among'),
        rate(known, 'whole'),
        rate(results, 'choice'),
      ];
      return [minSure.toFixed(1).padEnd(16), ...rates.map((text) => text.padStart(8))].join(' ');
    }),
  ];
}

/** The share of results for which this is true, in percent; a dash if there are no results. */
export function rate(
  results: readonly Result[],
  key: 'first' | 'among' | 'whole' | 'askRight' | 'choice' | 'refused',
): string {
  const hits = results.filter((result) => result[key]).length;
  return results.length === 0 ? '–' : `${((100 * hits) / results.length).toFixed(1)} %`;
}
