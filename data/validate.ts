/**
 * Checks the whole data model: each record against its schema, then everything that one record says
 * about another. Runs before every build and in the tests; does not ship.
 */
import type * as z from 'zod';
import * as schemas from './schema.ts';
import { FIELD_VALUES } from './vocabulary.ts';

/** Raw records by file, as read from `data/`. */
export interface RawData {
  portals: Record<string, unknown>;
  tasks: Record<string, unknown>;
  sites: unknown;
  elsewhere: unknown;
  credentials: unknown;
  lifeEvents: unknown;
  glossary: unknown;
}

/** One mistake: the file, the field in it, and what is wrong. */
export interface Problem {
  file: string;
  field: string;
  message: string;
}

export function formatProblem({ file, field, message }: Problem): string {
  return `${file}: ${field || '(whole file)'}: ${message}`;
}

/** All mistakes in the data; empty when it is sound. Never throws. */
export function findProblems(raw: RawData): Problem[] {
  const shape = [
    ...Object.entries(raw.portals).flatMap(([file, value]) => check(file, schemas.portal, value)),
    ...Object.entries(raw.tasks).flatMap(([file, value]) => check(file, schemas.task.array(), value)),
    ...check('data/sites.ts', schemas.site.array(), raw.sites),
    ...check('data/elsewhere.ts', schemas.elsewhere.array(), raw.elsewhere),
    ...check('data/credentials.ts', schemas.credential.array(), raw.credentials),
    ...check('data/life-events.ts', schemas.lifeEvent.array(), raw.lifeEvents),
    ...check('data/glossary.ts', schemas.term.array(), raw.glossary),
  ];
  // References are only worth following between records of the right shape.
  return shape.length > 0 ? shape : findBrokenReferences(raw);
}

function check(file: string, schema: z.ZodType, value: unknown): Problem[] {
  const result = schema.safeParse(value);
  if (result.success) return [];
  return result.error.issues.map((issue) => ({
    file,
    field: issue.path.map(String).join('.'),
    message: issue.message,
  }));
}

type Report = (file: string, field: string, message: string) => void;

function findBrokenReferences(raw: RawData): Problem[] {
  const problems: Problem[] = [];
  const report: Report = (file, field, message) => problems.push({ file, field, message });
  const portals = Object.entries(raw.portals) as [string, schemas.Portal][];
  const taskFiles = Object.entries(raw.tasks) as [string, schemas.Task[]][];
  const index = {
    portals: new Map(portals.map(([, portal]) => [portal.id, portal])),
    tasks: new Set(taskFiles.flatMap(([, tasks]) => tasks.map((task) => task.id))),
  };

  reportRepeats(
    portals.map(([file, { id }]) => ({ file, id })),
    report,
  );
  reportRepeats(
    taskFiles.flatMap(([file, tasks]) => tasks.map(({ id }) => ({ file, id }))),
    report,
  );
  reportSharedHosts(portals, report);
  for (const [file, portal] of portals) checkPortal(file, portal, index, report);
  for (const [file, tasks] of taskFiles) for (const task of tasks) checkTask(file, task, index, report);
  for (const site of raw.sites as schemas.Site[]) {
    if (site.successor) needPortal('data/sites.ts', `${site.host}.successor`, site.successor, index, report);
  }
  for (const event of raw.lifeEvents as schemas.LifeEvent[]) {
    needTask('data/life-events.ts', `${event.id}.task`, event.task, index, report);
  }
  return problems;
}

interface Index {
  portals: Map<string, schemas.Portal>;
  tasks: Set<string>;
}

function checkPortal(file: string, portal: schemas.Portal, index: Index, report: Report): void {
  if (!file.endsWith(`/${portal.id}.ts`)) report(file, 'id', `"${portal.id}" is not the file's name`);
  if (portal.hosts.length > 0 && !portal.links.home) report(file, 'links', 'needs a "home" link');
  for (const list of ['handles', 'notHere'] as const) {
    portal[list].forEach((pointer, i) => {
      needTask(file, `${list}.${i}.task`, pointer.task, index, report);
    });
  }
  reportRepeats(
    portal.tips.map(({ id }) => ({ file, id: `tip ${id}` })),
    report,
  );
  const hosts = portal.hosts.map(({ host }) => host);
  portal.tips.forEach(({ id, on, action }, i) => {
    const field = `tips.${i} (${id})`;
    for (const host of on?.hosts ?? []) {
      if (!hosts.includes(host)) report(file, `${field}.on.hosts`, `"${host}" is not a host of this portal`);
    }
    if (!action) return;
    if ('task' in action) needTask(file, `${field}.action.task`, action.task, index, report);
    else needLink(file, `${field}.action`, action.portal, action.link, index, report);
  });
}

function checkTask(file: string, task: schemas.Task, index: Index, report: Report): void {
  if (!file.endsWith(`/${task.category}.ts`))
    report(file, `${task.id}.category`, `"${task.category}" belongs in another file`);
  task.routes.forEach((route, r) => {
    for (const id of route.when?.named ?? [])
      needPortal(file, `${task.id}.routes.${r}.when.named`, id, index, report);
    route.steps.forEach((step, s) => {
      const field = `${task.id}.routes.${r}.steps.${s}`;
      needPortal(file, `${field}.portal`, step.portal, index, report);
      if (step.link !== null && index.portals.get(step.portal)?.hosts.length !== 0) {
        needLink(file, field, step.portal, step.link ?? 'home', index, report);
      }
    });
  });
  for (const field of task.asks) {
    const used = task.routes.some((route) => route.when?.[field]);
    if (!used)
      report(
        file,
        `${task.id}.asks`,
        `no route depends on "${field}" (${FIELD_VALUES[field].length} values)`,
      );
  }
}

function needPortal(file: string, field: string, id: string, index: Index, report: Report): void {
  if (!index.portals.has(id)) report(file, field, `no portal has the id "${id}"`);
}

function needTask(file: string, field: string, id: string, index: Index, report: Report): void {
  if (!index.tasks.has(id)) report(file, field, `no task has the id "${id}"`);
}

function needLink(
  file: string,
  field: string,
  portal: string,
  key: string,
  index: Index,
  report: Report,
): void {
  const links = index.portals.get(portal)?.links;
  if (!links) needPortal(file, `${field}.portal`, portal, index, report);
  else if (!links[key]) report(file, `${field}.link`, `portal "${portal}" has no link "${key}"`);
}

function reportRepeats(records: { file: string; id: string }[], report: Report): void {
  const seen = new Map<string, string>();
  for (const { file, id } of records) {
    const first = seen.get(id);
    if (first) report(file, 'id', `"${id}" is used twice (first in ${first})`);
    else seen.set(id, file);
  }
}

/** One host belongs to one portal; an address must never have two answers. */
function reportSharedHosts(portals: [string, schemas.Portal][], report: Report): void {
  const owners = new Map<string, string>();
  for (const [file, portal] of portals) {
    for (const { host } of portal.hosts) {
      const owner = owners.get(host);
      if (owner && owner !== portal.id) report(file, 'hosts', `"${host}" already belongs to "${owner}"`);
      owners.set(host, portal.id);
    }
  }
}
