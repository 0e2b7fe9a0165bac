import { i18n } from '#i18n';

/** Marks a fact that no document confirms; nothing for any other fact. */
export function Unsure({ fact }: { fact: { certainty?: 'unverified' | undefined } }) {
  if (fact.certainty !== 'unverified') return null;
  return <span class="unsure">{i18n.t('popup.unsure')}</span>;
}
