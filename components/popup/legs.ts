/** Groups the steps of an answer by portal, in their order. */
import { findPortal } from '../../data/all-portals.ts';
import type { PageLink, PagePortal, PageStep } from '../../data/shipped.ts';

/** Steps in a row on one portal. */
export interface Leg {
  portal: PagePortal;
  /** The number of the first step in the whole answer. */
  first: number;
  /** What "Open" opens; null where the portal has no address, or nothing is to be opened. */
  open: PageLink | null;
  steps: LegStep[];
}

export interface LegStep {
  step: PageStep;
  /** A page of its own, where the step needs another one than the leg's `open`. */
  link: PageLink | null;
}

/** Never fails: a step of a portal that does not exist is left out (the build rejects such data). */
export function legsOf(steps: readonly PageStep[]): Leg[] {
  const legs: Leg[] = [];
  let first = 1;
  for (const step of steps) {
    const portal = findPortal(step.portal);
    if (!portal) continue;
    if (legs.at(-1)?.portal !== portal) legs.push({ portal, first, open: null, steps: [] });
    add(legs.at(-1), step);
    first++;
  }
  return legs;
}

/** The first link of a leg becomes its "Open"; later ones are shown with their step, once each. */
function add(leg: Leg | undefined, step: PageStep): void {
  if (!leg) return;
  const link = linkOf(leg.portal, step);
  leg.open ??= link;
  const shown = link === leg.open || leg.steps.some((earlier) => earlier.link === link);
  leg.steps.push({ step, link: shown ? null : link });
}

function linkOf(portal: PagePortal, step: PageStep): PageLink | null {
  if (step.link === null) return null;
  return portal.links[step.link ?? 'home'] ?? null;
}
