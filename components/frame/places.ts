/** The pages of our own that have a place in the navigation, by their addresses. */
import { i18n } from '#i18n';
import { PAGE_ICONS, PAGES, type PageId, pageTitle } from '../options/pages.ts';
import type { Shape } from '../shared/Icon.tsx';

/** `ask` is the popup, as a page. */
export type Place = PageId | 'ask' | 'plan' | 'call' | 'real' | 'drill';

interface Link {
  id: Place;
  path: string;
  icon: Shape;
  name: string;
}

/** All of them, in the order in which they are shown. */
export function places(): Link[] {
  const [settings, ...others] = PAGES.map(optionsPage);
  return [
    { id: 'ask', path: '/popup.html', icon: 'search', name: i18n.t('popup.need.label') },
    ...others,
    { id: 'plan', path: '/plan.html', icon: 'plan', name: i18n.t('pages.plan') },
    { id: 'call', path: '/call.html', icon: 'phone', name: i18n.t('pages.call') },
    { id: 'real', path: '/real.html', icon: 'shield', name: i18n.t('real.title') },
    { id: 'drill', path: '/drill.html', icon: 'people', name: i18n.t('pages.drill') },
    settings!,
  ];
}

const optionsPage = (id: PageId): Link => ({
  id,
  path: `/options.html#${id}`,
  icon: PAGE_ICONS[id],
  name: pageTitle(id),
});
