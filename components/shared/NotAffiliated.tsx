import { i18n } from '#i18n';

/** The line that must stand on every page of ours, so that nobody takes us for an official site. */
export function NotAffiliated() {
  return <p class="not-affiliated soft">{i18n.t('popup.notAffiliated')}</p>;
}
