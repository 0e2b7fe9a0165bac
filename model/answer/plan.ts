/**
 * One date, the whole plan: every step of the tasks that belong to somebody's life events, as dated lines in order.
 * The lines follow from the data by rule; where events meet, what they share stands once.
 */
import { findTask } from '../../data/all-tasks.ts';
import lifeEvents from '../../data/life-events.ts';
import plans from '../../data/plans.ts';
import type { IsoDate } from '../../data/schema.ts';
import type { PageLifeEvent, PagePlan, PagePlanLine, PageSource, PageTask } from '../../data/shipped.ts';
import { sources } from '../../data/sources.ts';
import type { Certainty, Field, PlanPerson } from '../../data/vocabulary.ts';
import { eventWindow, openSeason, type Season } from '../time/calendar.ts';
import { addDays } from '../time/days.ts';
import { test } from './conditions.ts';
import { moveTask } from './moves.ts';
import { merged, type PlannedLine, stepsOnce } from './plan-merge.ts';
import { type Recommendation, recommend } from './recommend.ts';
import { complete, type Situation } from './situation.ts';

export interface PlanEvent {
  /** Id of a life event. */
  event: string;
  day: IsoDate;
  /** Whose it is, by the id of somebody of the household; absent for the person who asks. */
  person?: string | undefined;
  /** The day is a guess from vague words. */
  isAbout?: boolean;
}

/** Somebody whom the plan is for. */
export interface PlannedPerson {
  id: string;
  situation: Situation;
}

export interface Plan {
  /** The events that make a plan, in order of their days. */
  events: (PlanEvent & { about: PageLifeEvent })[];
  /** In the order in which they begin. */
  lines: PlannedLine[];
  /** What would complete the plan if it were known. */
  asks: Field[];
}

/** What can be asked here; where care or a prescription is given is a matter of each visit. */
const ASKABLE: readonly Field[] = ['status', 'region', 'destination', 'plan'];

/** The events that a person can plan for. */
export const plannedEvents: readonly PageLifeEvent[] = lifeEvents.filter(({ planned }) => planned);

/** The plan for some events and people, as it is on a day. Events that the data does not plan are left out. */
export function composePlan(
  given: readonly PlanEvent[],
  people: readonly PlannedPerson[],
  today: IsoDate,
): Plan {
  const events = given
    .flatMap((one) => {
      const about = plannedEvents.find(({ id }) => id === one.event);
      return about ? [{ ...one, about }] : [];
    })
    .sort((a, b) => a.day.localeCompare(b.day));
  const asks = new Set<Field>();
  const ask = (fields: readonly Field[]) => {
    for (const field of fields) if (ASKABLE.includes(field)) asks.add(field);
  };
  const drafts = people.flatMap((person) =>
    events
      .filter((event) => concerns(event, person.id))
      .flatMap((event, i, own) => linesOf(event, own.slice(0, i), person, today, ask)),
  );
  const seasons = events.length > 0 ? people.flatMap((person) => seasonLines(drafts, person, today)) : [];
  const lines = merged([...drafts, ...seasons]);
  return { events, lines: stepsOnce(lines, today), asks: ASKABLE.filter((field) => asks.has(field)) };
}

type Known = Plan['events'][number];

/** What happens to one of the family is no matter of the others; all else is everybody's. */
const concerns = ({ about, person }: Known, id: string): boolean =>
  about.one !== true || person === undefined || person === id;

/** The lines of one event for one person. */
function linesOf(
  event: Known,
  earlier: readonly Known[],
  person: PlannedPerson,
  today: IsoDate,
  ask: (fields: readonly Field[]) => void,
): PlannedLine[] {
  const plan = plans.find((each) => each.event === event.event)!;
  const before = earlier.reduce(onceOver, complete(person.situation));
  const after = { ...before, status: changed(plan, before) };
  const common = { events: [event.event], person, today, ask };
  const main = lineOf({
    ...common,
    id: event.event,
    task: event.about.task,
    text: event.about.text,
    span: eventWindow(event.about, event.day, before.region),
    situation: after,
    fact: plan.main,
  });
  return [main, ...plan.lines.flatMap((line, i) => ownLine(line, i))];

  function ownLine(line: PagePlanLine, i: number): PlannedLine[] {
    const verdict = test(line.when, complete(before), today);
    if (verdict.holds === 'unknown') ask(verdict.missing);
    if (verdict.holds !== true) return [];
    const other = lifeEvents.find(({ id }) => id === line.event);
    const isBefore = !other && (line.to ?? 1) <= 0 && (line.from ?? -1) < 0;
    return [
      lineOf({
        ...common,
        id: `${event.event}-${i}`,
        task: line.task ?? other?.task,
        text: line.text,
        span: other
          ? eventWindow(other, addDays(event.day, line.from ?? 0), before.region)
          : spanOf(line, event.day),
        situation: isBefore ? before : after,
        fact: line,
        who: line.who,
      }),
    ];
  }
}

/** What holds for a person once an event is over: another status after retirement, another region after a move. */
function onceOver(situation: Situation, { event }: Known): Situation {
  const plan = plans.find((each) => each.event === event)!;
  const next = { ...situation, status: changed(plan, situation) };
  if (event !== 'move' || (!situation.destination && !situation.toState)) return complete(next);
  const { destination, toState, state: _, ...rest } = next;
  return complete({ ...rest, region: destination, ...(toState && { state: toState }) });
}

function changed({ becomes }: PagePlan, { status }: Situation): Situation['status'] {
  return (status && becomes?.[status]) ?? status;
}

function spanOf({ from, to, count }: PagePlanLine, day: IsoDate): Partial<Season> {
  const start = count === 'month' ? `${day.slice(0, 8)}01` : day;
  return {
    ...(from !== undefined && { first: addDays(start, from) }),
    ...(to !== undefined && { last: addDays(start, to) }),
  };
}

interface Draft {
  id: string;
  events: string[];
  person: PlannedPerson;
  task: string | undefined;
  text: string;
  span: Partial<Season>;
  situation: Situation;
  fact: { sources: string[]; certainty?: Certainty | undefined };
  who?: PlanPerson | undefined;
  today: IsoDate;
  ask(fields: readonly Field[]): void;
}

function lineOf({
  id,
  events,
  person,
  text,
  span,
  situation,
  fact,
  who,
  today,
  ask,
  ...draft
}: Draft): PlannedLine {
  const named = draft.task === undefined ? undefined : findTask(draft.task);
  const task = named && moveTask(named, situation);
  const advice = task && recommend(task, situation, latest(today, span.first));
  if (advice?.kind === 'question') ask([advice.field]);
  return {
    id,
    events,
    people: [person.id],
    text,
    ...span,
    also: [],
    who,
    certainty: fact.certainty,
    evidence: [...evidenceOf(fact.sources), ...routeEvidence(advice)],
    ...(task && { task, ...stepsOf(task, advice) }),
  };
}

/** The lines of the Open Seasons that fall into a window of the plan. */
function seasonLines(lines: readonly PlannedLine[], person: PlannedPerson, today: IsoDate): PlannedLine[] {
  const task = findTask('change-plan-open-season');
  const windows = lines.filter(({ id, events, first, last }) => events.includes(id) && first && last);
  const years = new Set(
    windows.flatMap(({ first, last }) => [first!, last!].map((day) => Number(day.slice(0, 4)))),
  );
  return [...years].map(openSeason).flatMap((season): PlannedLine[] => {
    const meets = windows.some(({ first, last }) => first! <= season.last && season.first <= last!);
    if (!task || !meets || season.last < today) return [];
    const advice = recommend(task, person.situation, latest(today, season.first));
    return [
      {
        id: `open-season-${season.first.slice(0, 4)}`,
        events: ['open-season'],
        people: [person.id],
        text: '',
        first: season.first,
        last: season.last,
        also: [],
        evidence: routeEvidence(advice),
        task,
        ...stepsOf(task, advice),
      },
    ];
  });
}

function stepsOf(
  task: PageTask,
  advice: Recommendation | undefined,
): Pick<PlannedLine, 'steps' | 'notes' | 'missed'> {
  const missed = task.mistake === undefined ? {} : { missed: task.mistake };
  if (advice?.kind !== 'answer') return { steps: [], notes: [], ...missed };
  return {
    steps: advice.steps.map((step) => ({ ...step, tasks: [task.id] })),
    notes: advice.notes,
    ...missed,
  };
}

function routeEvidence(advice: Recommendation | undefined): PageSource[] {
  if (advice?.kind !== 'answer') return [];
  return evidenceOf([advice.route, ...advice.notes].flatMap((fact) => fact.sources));
}

function evidenceOf(ids: readonly string[]): PageSource[] {
  return ids.flatMap((id) => sources[id] ?? []);
}

function latest(a: IsoDate, b: IsoDate | undefined): IsoDate {
  return b !== undefined && b > a ? b : a;
}
