/** What the card says on a page: texts and labels in the user's language, ready to be shown. */
import { i18n } from '#i18n';
import { findPortal } from '../data/all-portals.ts';
import glossary from '../data/glossary.ts';
import type { Portal, Tip } from '../data/schema.ts';
import type { Certainty, Language } from '../data/vocabulary.ts';
import { acronymsIn } from '../model/answer/glossary.ts';
import { inWords } from '../model/time/days.ts';
import type { CardContent, CardTerm, CardTip, CardWords } from '../model/tips/messages.ts';
import type { PageTip } from '../model/tips/page-advice.ts';
import { language } from '../storage/language.ts';

/** More would make the card a dictionary. */
const MAX_TERMS = 3;

export function cardContent(
  portal: Portal,
  tips: readonly PageTip[],
  { corner, open }: Pick<CardContent, 'corner' | 'open'>,
): CardContent {
  const words = language();
  return {
    portal: portal.id,
    language: words,
    corner,
    open,
    tips: tips.map((tip) => cardTip(tip, words)),
    terms: termsIn(
      tips.map(({ text }) => text[words]),
      words,
    ),
    words: cardWords(portal, tips.length, words),
  };
}

function cardTip({ tip, text }: PageTip, words: Language): CardTip {
  return {
    id: tip.id,
    kind: tip.kind,
    label: KIND_LABELS[tip.kind](),
    text: text[words],
    note: tip.certainty ? NOTES[tip.certainty]() : null,
    action: actionLabel(tip, words),
  };
}

const NOTES: Record<Certainty, () => string> = {
  secondhand: () => i18n.t('tips.secondhand'),
  unverified: () => i18n.t('tips.unsure'),
};

const KIND_LABELS: Record<CardTip['kind'], () => string> = {
  warning: () => i18n.t('tips.kinds.warning'),
  deadline: () => i18n.t('tips.kinds.deadline'),
  'go-elsewhere': () => i18n.t('tips.kinds.goElsewhere'),
  'sign-in': () => i18n.t('tips.kinds.signIn'),
  'do-here': () => i18n.t('tips.kinds.doHere'),
};

function actionLabel({ action }: Tip, words: Language): string | null {
  if (!action) return null;
  if (action.label) return action.label[words];
  if ('task' in action) return i18n.t('tips.showSteps');
  return findPortal(action.portal)?.links[action.link]?.label[words] ?? null;
}

/** Meanings that a document confirms, of the acronyms in these texts. */
function termsIn(texts: readonly string[], words: Language): CardTerm[] {
  const confirmed = glossary.filter(({ certainty }) => certainty !== 'unverified');
  return acronymsIn(texts, confirmed, MAX_TERMS).map(({ term, meaning }) => ({
    question: i18n.t('tips.term', [term]),
    meaning: meaning[words],
  }));
}

function cardWords({ name, checked }: Portal, count: number, words: Language): CardWords {
  return {
    name: i18n.t('name'),
    launcher: i18n.t('tips.launcher', count, [String(count)]),
    announce: i18n.t('tips.announce'),
    title: i18n.t('tips.title', [name]),
    move: i18n.t('tips.move'),
    close: i18n.t('tips.close'),
    about: `${i18n.t('tips.checked', [inWords(checked, words)])} ${i18n.t('tips.independent')}`,
    wrong: i18n.t('tips.wrong'),
    hide: i18n.t('tips.hide.label'),
    scopes: [
      ['tab', i18n.t('tips.hide.tab')],
      ['portal', i18n.t('tips.hide.portal')],
      ['everywhere', i18n.t('tips.hide.everywhere')],
    ],
  };
}
