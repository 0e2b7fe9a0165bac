/** What several events of a plan share stands once. */
import type { IsoDate } from '../../data/schema.ts';
import type { PageNote, PageSource, PageStep, PageTask } from '../../data/shipped.ts';
import type { Certainty, PlanPerson } from '../../data/vocabulary.ts';
import { stepKey } from './progress.ts';

/** A step, and the tasks that have it: all of them get its tick. */
export type PlannedStep = PageStep & { tasks: string[] };

export interface PlannedLine {
  /** The same in every plan: names the line among those of its event. */
  id: string;
  /** The events it belongs to; `open-season` where it is the season. */
  events: string[];
  people: string[];
  /** Why, or what ends; empty for the season. */
  text: string;
  /** Absent: at once, and without a last day. */
  first?: IsoDate;
  last?: IsoDate;
  /** Windows of other events for the same: the first of all stands in `last`. */
  also: { event: string; text: string; last: IsoDate | undefined }[];
  who?: PlanPerson | undefined;
  certainty?: Certainty | undefined;
  evidence: PageSource[];
  /** Absent where something ends and nothing is to be done. */
  task?: PageTask;
  /** Empty where they stand in an earlier line, or turn on something unknown. */
  steps?: PlannedStep[];
  notes?: PageNote[];
  /** The usual mistake, and what it costs. */
  missed?: string;
}

/** Lines in their order; the same of several people, or the same task for several events, are one. */
export function merged(drafts: readonly PlannedLine[]): PlannedLine[] {
  const lines: PlannedLine[] = [];
  for (const draft of [...drafts].sort(byLast)) {
    const twin = lines.find(
      (line) => line.id === draft.id && isAlike(line, draft) && line.last === draft.last,
    );
    if (twin) {
      twin.people = unique([...twin.people, ...draft.people]);
      continue;
    }
    const other = lines.find(
      (line) =>
        draft.task && !shares(line.events, draft.events) && isAlike(line, draft) && isFor(line, draft),
    );
    if (other) join(other, draft);
    else lines.push({ ...draft });
  }
  return lines.sort(byFirst);
}

function join(line: PlannedLine, draft: PlannedLine): void {
  const [event = ''] = draft.events;
  line.also = [...line.also, { event, text: draft.text, last: draft.last }];
  line.events = unique([...line.events, ...draft.events]);
  line.evidence = [...line.evidence, ...draft.evidence];
  if (line.first && (!draft.first || draft.first < line.first)) {
    if (draft.first) line.first = draft.first;
    else delete line.first;
  }
}

function isAlike(a: PlannedLine, b: PlannedLine): boolean {
  const keys = ({ steps = [] }: PlannedLine) => steps.map(stepKey).join(' ');
  return a.task?.id === b.task?.id && keys(a) === keys(b);
}

const isFor = (a: PlannedLine, b: PlannedLine) => b.people.every((person) => a.people.includes(person));
const shares = (a: readonly string[], b: readonly string[]) => a.some((each) => b.includes(each));

/** The end of time, for what has no last day. */
const NEVER = '9999';

function byLast(a: PlannedLine, b: PlannedLine): number {
  return (a.last ?? NEVER).localeCompare(b.last ?? NEVER);
}

/** What can be done at once comes first; of what begins on one day, what ends first. */
function byFirst(a: PlannedLine, b: PlannedLine): number {
  return (a.first ?? '').localeCompare(b.first ?? '') || byLast(a, b);
}

/** The lines with every step in the first line that has it and is not over; its tick counts for all. */
export function stepsOnce(lines: readonly PlannedLine[], today: IsoDate): PlannedLine[] {
  const seen: { key: string; people: readonly string[]; step: PlannedStep }[] = [];
  return lines.map((line) => {
    const kept = (line.steps ?? []).flatMap((own) => {
      const step = { ...own };
      const key = stepKey(step);
      const known = seen.find((each) => each.key === key && shares(each.people, line.people));
      if (known) {
        known.step.tasks = unique([...known.step.tasks, ...step.tasks]);
        return [];
      }
      if (!line.last || line.last >= today) seen.push({ key, people: line.people, step });
      return [step];
    });
    return line.steps ? { ...line, steps: kept } : line;
  });
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
