/** The four pages of the options. Each has an address of its own: what stands behind the `#`. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { Shape } from '../shared/Icon.tsx';

export const PAGES = ['settings', 'dates', 'logins', 'map'] as const;
export type PageId = (typeof PAGES)[number];

/** What the pages were called before there were four of them. */
const OLD_NAMES: Readonly<Record<string, PageId>> = { deadlines: 'dates', credentials: 'logins' };

export const PAGE_ICONS: Readonly<Record<PageId, Shape>> = {
  settings: 'options',
  dates: 'calendar',
  logins: 'key',
  map: 'map',
};

/** The page that an address names; the settings where it names none. */
export function pageOf(hash: string): PageId {
  const name = hash.replace(/^#/, '');
  return PAGES.find((page) => page === name) ?? OLD_NAMES[name] ?? 'settings';
}

export function pageTitle(page: PageId): string {
  switch (page) {
    case 'settings':
      return i18n.t('options.pages.settings');
    case 'dates':
      return i18n.t('options.pages.dates');
    case 'logins':
      return i18n.t('options.pages.logins');
    case 'map':
      return i18n.t('options.pages.map');
  }
}

/** The page that the address names now. It follows links, Back and Forward. */
export function usePage(): PageId {
  const [page, setPage] = useState(() => pageOf(location.hash));
  useEffect(() => {
    const follow = () => setPage(pageOf(location.hash));
    addEventListener('hashchange', follow);
    return () => removeEventListener('hashchange', follow);
  }, []);
  return page;
}
