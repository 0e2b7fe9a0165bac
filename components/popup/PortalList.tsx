import { portals } from '../../data/all-portals.ts';
import type { PagePortal } from '../../data/shipped.ts';
import { fullName } from '../shared/names.ts';
import { usePopup } from './popup-context.ts';

interface Props {
  /** The portal whose page this stands on. */
  except?: PagePortal;
}

/** The portals by name, each leading to its own page. */
export function PortalList({ except }: Props) {
  const { showPortal } = usePopup();
  const listed = portals
    .filter((portal) => portal !== except)
    .sort((a, b) => fullName(a).localeCompare(fullName(b)));
  return (
    <ul class="plain tasks">
      {listed.map((portal) => (
        <li key={portal.id}>
          <button type="button" class="quiet" data-portal={portal.id} onClick={() => showPortal(portal)}>
            {fullName(portal)}
          </button>
        </li>
      ))}
    </ul>
  );
}
