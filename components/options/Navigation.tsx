import { i18n } from '#i18n';
import { Icon } from '../shared/Icon.tsx';
import { PAGE_ICONS, PAGES, type PageId, pageTitle } from './pages.ts';

/** Links to the four pages: beside the page, or above it where there is no room. */
export function Navigation({ page }: { page: PageId }) {
  return (
    <nav aria-label={i18n.t('options.pages.label')}>
      <ul class="plain">
        {PAGES.map((id) => (
          <li key={id}>
            <a href={`#${id}`} aria-current={id === page ? 'page' : undefined}>
              <Icon shape={PAGE_ICONS[id]} /> {pageTitle(id)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
