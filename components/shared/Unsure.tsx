import { i18n } from '#i18n';
import type { Certainty } from '../../data/vocabulary.ts';

interface Props {
  fact: { certainty?: Certainty | undefined };
}

/** Marks a fact that no official page confirms; nothing for any other fact. */
export function Unsure({ fact: { certainty } }: Props) {
  if (!certainty) return null;
  const mark = certainty === 'unverified' ? i18n.t('popup.unsure') : i18n.t('popup.secondhand');
  return <span class="unsure">{mark}</span>;
}

/** What that mark means, for a view that says it nowhere else; nothing where the fact has no mark. */
export function UnsureNote({ fact: { certainty } }: Props) {
  if (!certainty) return null;
  return <p class="soft">{certainty === 'unverified' ? unverifiedMeans() : secondhandMeans()}</p>;
}

export const unverifiedMeans = () => i18n.t('popup.answer.unsureMeans');
export const secondhandMeans = () => i18n.t('popup.answer.secondhandMeans');
