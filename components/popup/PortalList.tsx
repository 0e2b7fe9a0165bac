import { portals } from '../../data/all-portals.ts';
import type { PagePortal } from '../../data/shipped.ts';
import { fullName } from '../shared/names.ts';

interface Props {
  /** The portal whose page this stands on. */
  except?: PagePortal;
  onPortal(portal: PagePortal): void;
}

/** The portals by name, each leading to its own page. */
export function PortalList({ except, onPortal }: Props) {
  const listed = portals
    .filter((portal) => portal !== except)
    .sort((a, b) => fullName(a).localeCompare(fullName(b)));
  return (
    <ul class="plain tasks">
      {listed.map((portal) => (
        <li key={portal.id}>
          <button type="button" class="quiet" data-portal={portal.id} onClick={() => onPortal(portal)}>
            {fullName(portal)}
          </button>
        </li>
      ))}
    </ul>
  );
}
