import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { Icon } from '../shared/Icon.tsx';
import { type Place, places } from './places.ts';

/** Links to the pages of our own: beside the page; above it, behind a button, where there is no room. */
export function Navigation({ place }: { place: Place | null }) {
  const [open, setOpen] = useState(false);
  return (
    <nav aria-label={i18n.t('pages.label')}>
      <button type="button" class="chip" aria-expanded={open} onClick={() => setOpen(!open)}>
        <Icon shape="plan" /> {i18n.t('pages.label')}
      </button>
      <ul class="plain" data-open={open}>
        {places().map(({ id, path, icon, name }) => (
          <li key={id}>
            <a href={path} aria-current={id === place ? 'page' : undefined} onClick={() => setOpen(false)}>
              <Icon shape={icon} /> {name}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
