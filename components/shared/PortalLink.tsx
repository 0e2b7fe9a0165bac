import type { PagePortal } from '../../data/shipped.ts';
import { NewTab } from './NewTab.tsx';
import { fullName, shortName } from './names.ts';

interface Props {
  portal: PagePortal;
  /** The name without what stands in brackets. */
  short?: boolean;
  /** Shows the portal's own page in this guide. */
  onPortal(id: string): void;
}

/** A portal's name; pressed, it leads to how to sign in there, its phone, and what it does. */
export function PortalLink({ portal, short = false, onPortal }: Props) {
  return (
    <button type="button" class="quiet" data-portal={portal.id} onClick={() => onPortal(portal.id)}>
      {short ? shortName(portal) : fullName(portal)}
      <NewTab />
    </button>
  );
}
