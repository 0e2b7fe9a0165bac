import { i18n } from '#i18n';

/** Stands in a link or a button that opens a tab: says so to people who do not see it happen. */
export function NewTab() {
  return <span class="visually-hidden"> {i18n.t('popup.newTab')}</span>;
}
