import { i18n } from '#i18n';
import type { PagePortal } from '../../data/shipped.ts';

/** What a portal is called: by its own name, in whatever language, and in ours where it has none. */
export function fullName({ kind, name }: PagePortal): string {
  return kind === 'provider' ? i18n.t('popup.civilianPortal') : name;
}

/** A portal's name without what stands in brackets: what fits on a button. */
export function shortName(portal: PagePortal): string {
  return fullName(portal).replace(/ \(.*\)$/, '');
}
