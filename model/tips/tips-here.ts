import type { PortalHosts } from '../../data/shipped.ts';

/**
 * What keeps tips from a page, the widest reason first; `on` where nothing does. `kept-out`: the browser lets no
 * script of ours into this page, although it allows the host. Only a look into the tab can tell that.
 */
export type TipsHere = 'on' | 'off-everywhere' | 'offered' | 'blocked' | 'off-here' | 'closed' | 'kept-out';

/** What is known about tips on the page of a portal. */
export interface TipFacts {
  portal: Pick<PortalHosts, 'id' | 'tipsByDefault'>;
  /** Whether the browser lets tips run on the page's host. */
  allowed: boolean;
  /** The user's settings: none anywhere, and none on the portals with these ids. */
  off: boolean;
  portalsOff: readonly string[];
  /** Whether the user has closed the tips in this tab. */
  closed: boolean;
}

/** Where several reasons hold, the one that the user has to lift first. */
export function tipsHere({
  portal,
  allowed,
  off,
  portalsOff,
  closed,
}: TipFacts): Exclude<TipsHere, 'kept-out'> {
  if (off) return 'off-everywhere';
  if (!allowed) return portal.tipsByDefault ? 'blocked' : 'offered';
  if (portalsOff.includes(portal.id)) return 'off-here';
  return closed ? 'closed' : 'on';
}
