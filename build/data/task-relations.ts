/** Checks a task's references to portals, and its questions. */
import type { RouteEntry, StepEntry, TaskFile } from '../../data/file-schemas.ts';
import { FIELD_VALUES, type Field } from '../../data/vocabulary.ts';
import { NameCheck, type Names } from './names.ts';
import type { FieldPath, Report } from './problem.ts';
import { fileOf } from './raw.ts';

type OpenStep = Extract<RouteEntry, { by: 'name' }>['steps'][number];

export function checkTask(id: string, task: TaskFile, names: Names, report: Report): void {
  const file = fileOf.task(id);
  const check = new NameCheck(names, file, report);
  task.routes.forEach((entry, i) => {
    checkRoute(entry, ['routes', i], check);
  });
  task.deadlines?.forEach((deadline, i) => {
    const events = 'events' in deadline ? deadline.events : [];
    events.forEach((event, e) => {
      check.need('life event', names.events, event, ['deadlines', i, 'events', e]);
    });
  });
  task.notes?.forEach((note, i) => {
    if ('use' in note) check.need('shared note', names.shared.notes, note.use, ['notes', i, 'use']);
  });
  task.asks.forEach((field, i) => {
    if (!task.routes.some((entry) => dependsOn(entry, field))) {
      const message = `no route depends on "${field}" (${FIELD_VALUES[field].length} values)`;
      report(file, ['asks', i], message);
    }
  });
}

/** Contractors are chosen by plan, status, region and state. */
const ASKED_FOR_CONTRACTORS: readonly Field[] = ['region', 'status', 'plan', 'state'];

function dependsOn(entry: RouteEntry, field: Field): boolean {
  // Don't look into shared.yml, because its texts are for several tasks.
  if ('use' in entry) return false;
  if ('by' in entry) return entry.by === 'contractor' && ASKED_FOR_CONTRACTORS.includes(field);
  const { when } = entry;
  return when?.[field] !== undefined || (field === 'state' && when?.territory !== undefined);
}

function checkRoute(entry: RouteEntry, field: FieldPath, check: NameCheck): void {
  if ('use' in entry) {
    check.need('shared route', check.names.shared.routes, entry.use, [...field, 'use']);
  } else if (!('by' in entry)) {
    entry.when?.named?.forEach((id, i) => {
      check.portal(id, [...field, 'when', 'named', i]);
    });
    checkSteps(entry.steps, [...field, 'steps'], check);
  } else if (entry.by === 'name') {
    for (const id of Object.keys(entry.portals)) {
      check.portal(id, [...field, 'portals', id]);
      checkSteps(entry.steps, [...field, 'steps'], check, id);
    }
  } else {
    checkContractors(entry, field, check);
  }
}

function checkContractors(
  { at = {}, omit = [], before = [], after = [], steps = [] }: Extract<RouteEntry, { by: 'contractor' }>,
  field: FieldPath,
  check: NameCheck,
): void {
  const { contractors } = check.names;
  omit.forEach((id, i) => {
    check.need('contractor', contractors, id, [...field, 'omit', i]);
  });
  checkSteps(before, [...field, 'before'], check);
  checkSteps(after, [...field, 'after'], check);
  for (const id of contractors) {
    if (omit.includes(id)) continue;
    const { link, steps: different } = at[id] ?? {};
    if (link !== undefined) check.link(id, link, [...field, 'at', id]);
    checkSteps(
      different ?? steps,
      different ? [...field, 'at', id, 'steps'] : [...field, 'steps'],
      check,
      id,
    );
  }
  for (const id of Object.keys(at)) check.need('contractor', contractors, id, [...field, 'at', id]);
}

/** @param portal the portal of steps that name none */
function checkSteps(
  steps: readonly (StepEntry | OpenStep)[],
  field: FieldPath,
  check: NameCheck,
  portal = '',
): void {
  steps.forEach((step, i) => {
    const at = [...field, i];
    if ('use' in step) {
      check.need('shared step', check.names.shared.steps, step.use, [...at, 'use']);
      return;
    }
    const id = step.portal ?? portal;
    check.portal(id, [...at, 'portal']);
    if (step.link === null || !check.names.portals.has(id) || check.names.withoutHost.has(id)) return;
    check.link(id, step.link ?? 'home', at);
  });
}
