/**
 * Completes the routes of a task. Claims, referrals and payments belong to the contractor that runs the
 * person's plan. So `by: contractor` becomes one route for each entry of `order` in `data/contractors.yml`,
 * and `by: name` becomes one for each portal that the person may have named.
 */
import type {
  ContractorRoutes,
  ContractorsFile,
  NamedRoutes,
  RouteEntry,
  SharedFile,
  StepEntry,
} from '../../data/file-schemas.ts';
import type { IsoDate, Route, Step } from '../../data/schema.ts';

interface Lists {
  shared: SharedFile;
  contractors: ContractorsFile;
}

type PlainRoute = Exclude<RouteEntry, { use: string } | { by: string }>;
type OpenStep = NamedRoutes['steps'][number];

export function routesOf(entry: RouteEntry, lists: Lists): Route[] {
  if ('use' in entry) return lists.shared.routes[entry.use]!.map((route) => plainRoute(route, lists));
  if (!('by' in entry)) return [plainRoute(entry, lists)];
  return entry.by === 'name' ? namedRoutes(entry, lists) : contractorRoutes(entry, lists);
}

function plainRoute({ steps, ...rest }: PlainRoute, lists: Lists): Route {
  return { ...rest, steps: stepsOf(steps, lists) };
}

function stepsOf(entries: readonly StepEntry[], { shared }: Lists): Step[] {
  return entries.flatMap((entry) => ('use' in entry ? shared.steps[entry.use]! : [entry]));
}

/** Steps that name no portal belong to this one. */
function stepsAt(portal: string, entries: readonly OpenStep[], { shared }: Lists): Step[] {
  return entries.flatMap((entry): Step[] =>
    'use' in entry ? shared.steps[entry.use]! : [{ ...entry, portal: entry.portal ?? portal }],
  );
}

function namedRoutes({ portals, why, steps }: NamedRoutes, lists: Lists): Route[] {
  return Object.entries(portals).map(([portal, fact]) => ({
    when: { named: [portal] },
    why,
    steps: stepsAt(portal, steps, lists),
    ...fact,
  }));
}

function contractorRoutes(entry: ContractorRoutes, lists: Lists): Route[] {
  const { contractors, order } = lists.contractors;
  const { omit = [], at = {}, before = [], after = [], steps = [] } = entry;
  return order
    .filter(({ contractor, insteadOf }) => !omit.includes(insteadOf ?? contractor))
    .map(({ contractor: id, when, rare }): Route => {
      const contractor = contractors[id]!;
      const { lead = entry.lead, why, steps: different, link } = at[id] ?? {};
      const there = stepsAt(id, different ?? steps, lists);
      if (link !== undefined && there[0]) there[0] = { ...there[0], link };
      return {
        when,
        ...(rare && { rare }),
        ...(lead && { lead }),
        ...(why === undefined && { usual: true }),
        why: why ?? contractor.why,
        steps: [...stepsOf(before, lists), ...there, ...stepsOf(after, lists)],
        sources: [...new Set([...entry.sources, ...contractor.sources])],
        checked: older(entry.checked, contractor.checked),
        ...(entry.certainty && { certainty: entry.certainty }),
      };
    });
}

function older(a: IsoDate, b: IsoDate): IsoDate {
  return a < b ? a : b;
}
