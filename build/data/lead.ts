/** What stands first and largest in an answer: what a task says of that, and whether it has what that needs. */
import type { TaskFile } from '../../data/file-schemas.ts';
import type { Route, Task } from '../../data/schema.ts';
import type { Lead } from '../../data/vocabulary.ts';
import type { Report } from './problem.ts';
import { fileOf } from './raw.ts';

/** The page of an office, which needs no login. */
const OFFICE = { portal: 'idco', link: 'locator' };

/** What the task says, or what its data suggests: an office where every route begins at one. */
export function leadOf({ lead }: Pick<TaskFile, 'lead'>, routes: readonly Route[]): Lead {
  if (lead) return lead;
  const atOffice = routes.every(({ steps: [first] }) => first !== undefined && isOffice(first));
  return atOffice ? 'visit' : 'open';
}

/**
 * The routes, each with its lead where it differs from the task's. Nobody can be told to call where no number is
 * known: there the answer opens the portal.
 */
export function withLeads(
  routes: readonly Route[],
  task: Pick<Task, 'lead' | 'phones'>,
  hasPhone: (portal: string) => boolean,
): Route[] {
  return routes.map((route) => {
    const { lead = task.lead, steps } = route;
    if (lead !== 'call' || task.phones || steps.some(({ portal }) => hasPhone(portal))) return route;
    return { ...route, lead: 'open' };
  });
}

/** Reports a task whose answer could not show what it leads with. Takes complete tasks. */
export function checkLeads(tasks: readonly Task[], report: Report): void {
  for (const task of tasks) {
    const say = (message: string) => report(fileOf.task(task.id), ['lead'], message);
    for (const { lead = task.lead, steps } of task.routes) {
      const missing = missingFor(lead, task, steps);
      if (missing) say(`"${lead}" needs ${missing}`);
    }
    if (task.lead === 'call' && task.routes.every(({ lead }) => lead !== undefined))
      say('"call" needs a telephone number: "phones", or a portal that has one');
  }
}

function missingFor(lead: Lead, task: Task, steps: Route['steps']): string | null {
  if (lead === 'date' && !task.deadlines) return '"deadlines": an event or a season whose last day decides';
  if (lead === 'visit' && !steps.some(isOffice))
    return `a step that opens "${OFFICE.link}" of "${OFFICE.portal}"`;
  if (lead === 'call' && !task.call) return '"call": what to say on the telephone';
  if (lead === 'emergency' && !task.phones) return '"phones": the numbers to call';
  return null;
}

const isOffice = ({ portal, link }: Route['steps'][number]) =>
  portal === OFFICE.portal && link === OFFICE.link;
