import { i18n } from '#i18n';

interface Props {
  fact: { certainty?: 'unverified' | undefined };
}

/** Marks a fact that no document confirms; nothing for any other fact. */
export function Unsure({ fact }: Props) {
  if (fact.certainty !== 'unverified') return null;
  return <span class="unsure">{i18n.t('popup.unsure')}</span>;
}

/** What that mark means, for a view that says it nowhere else; nothing where the fact has no mark. */
export function UnsureNote({ fact }: Props) {
  if (fact.certainty !== 'unverified') return null;
  return <p class="soft">{i18n.t('popup.answer.unsureMeans')}</p>;
}
