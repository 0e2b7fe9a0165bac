import type { IsoDate } from '../../data/schema.ts';
import type {
  PageDeadline,
  PageNote,
  PagePortal,
  PageRoute,
  PageSignIn,
  PageStep,
  PageTask,
} from '../../data/shipped.ts';
import type { Field, Lead } from '../../data/vocabulary.ts';
import { isOn, test } from './conditions.ts';
import { complete, type Situation } from './situation.ts';

/** A route that would be right instead if the missing fields were as its conditions say. */
export interface Alternative {
  route: PageRoute;
  missing: Field[];
}

interface Common {
  task: PageTask;
  /** Portals in the order in which they are needed; for a question, one for each possible answer. */
  portals: string[];
  /** What changes the answer without being worth a question. */
  unless: Alternative[];
}

export type Recommendation =
  | (Common & {
      kind: 'answer';
      route: PageRoute;
      /** What stands first and largest. */
      lead: Lead;
      /** The last day that decides, where one does. */
      deadline?: PageDeadline;
      steps: PageStep[];
      notes: PageNote[];
    })
  | (Common & { kind: 'question'; field: Field; candidates: PageRoute[] });

/**
 * Where to do a task, in what order, or the one question that decides it.
 *
 * Routes are tried in order. The first that is known to hold wins, unless an earlier one could hold
 * and turns on a field that the task asks for: then that field is the question. Routes that turn on
 * anything else are left out and reported in `unless`.
 */
export function recommend(task: PageTask, known: Situation, today: IsoDate): Recommendation {
  const situation = complete(known);
  const pending: Alternative[] = [];
  const unless: Alternative[] = [];
  let winner: PageRoute | undefined;

  for (const route of task.routes) {
    const verdict = test(route.when, situation, today);
    if (verdict.holds === true) {
      winner = route;
      break;
    }
    if (verdict.holds === false) continue;
    const { missing } = verdict;
    const askable = !route.rare && missing.every((field) => task.asks.includes(field));
    (askable ? pending : unless).push({ route, missing });
  }

  const open = pending.length > 0 || winner ? pending : unless;
  if (open.length > 0) {
    const candidates = [...open.map(({ route }) => route), ...(winner ? [winner] : [])];
    return {
      kind: 'question',
      task,
      field: decidingField(task, open),
      candidates,
      portals: unique(candidates.map(firstPortal)),
      unless: open === unless ? [] : unless,
    };
  }
  if (!winner) throw new NoRoute(task.id, situation);
  const deadline = task.deadlines?.find(({ when }) => test(when, situation, today).holds === true);
  const steps = winner.steps.filter((step) => test(step.when, situation, today).holds !== false);
  return {
    kind: 'answer',
    task,
    route: winner,
    lead: winner.lead ?? task.lead,
    ...(deadline && { deadline }),
    steps,
    notes: (task.notes ?? []).filter((note) => isShown(note, situation, today)),
    portals: unique(steps.map((step) => step.portal)),
    unless,
  };
}

function isShown(note: PageNote, situation: Situation, today: IsoDate): boolean {
  const { holds } = test(note.when, situation, today);
  return note.evenIfUnknown ? holds !== false : holds === true;
}

/** A mistake in the data: no route for a possible person. The tests try every combination. */
export class NoRoute extends Error {
  constructor(task: string, situation: Situation) {
    super(
      `PageTask "${task}" has no route for ${JSON.stringify(situation)}. Add a last route without conditions.`,
    );
    this.name = 'NoRoute';
  }
}

/** How to sign in to a portal on a day, best way first. */
export function signInOn(portal: PagePortal, today: IsoDate): PageSignIn[] {
  return portal.signIn.filter((method) => isOn(method, today));
}

function decidingField(task: PageTask, open: Alternative[]): Field {
  const missing = new Set(open.flatMap((alternative) => alternative.missing));
  return task.asks.find((field) => missing.has(field)) ?? [...missing][0]!;
}

function firstPortal(route: PageRoute): string {
  return route.steps[0]!.portal;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
