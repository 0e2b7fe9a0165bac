import type { Portal } from '../../data/schema';

/** A portal's name without what stands in brackets: what fits on a button. */
export function shortName(portal: Portal): string {
  return portal.name.replace(/ \(.*\)$/, '');
}
