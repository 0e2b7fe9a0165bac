/** The card's content for a page: texts and labels in the user's language, ready to show. */
import { i18n } from '#i18n';
import type { PortalTip, TipPortal } from '../data/shipped.ts';
import { findTipPortal, tipTerms } from '../data/tip-portals.ts';
import type { Certainty, Language } from '../data/vocabulary.ts';
import { acronymsIn } from '../model/answer/glossary.ts';
import { inWords } from '../model/time/days.ts';
import type { CardContent, CardTerm, CardTip, CardWords } from '../model/tips/messages.ts';
import type { PageTip } from '../model/tips/page-advice.ts';
import { language } from '../storage/language.ts';

/** The card explains at most this many terms, so that it stays short. */
const MAX_TERMS = 3;

export function cardContent(
  portal: TipPortal,
  tips: readonly PageTip[],
  { corner, open }: Pick<CardContent, 'corner' | 'open'>,
): CardContent {
  const lang = language();
  return {
    portal: portal.id,
    language: lang,
    corner,
    open,
    tips: tips.map((tip) => cardTip(tip, lang)),
    terms: termsIn(
      tips.map(({ text }) => text[lang]),
      lang,
    ),
    words: cardWords(portal, tips.length, lang),
  };
}

function cardTip({ tip, text }: PageTip, lang: Language): CardTip {
  return {
    id: tip.id,
    kind: tip.kind,
    label: KIND_LABELS[tip.kind](),
    text: text[lang],
    note: tip.certainty ? NOTES[tip.certainty]() : null,
    action: actionLabel(tip, lang),
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

function actionLabel({ action }: PortalTip, lang: Language): string | null {
  if (!action) return null;
  if (action.label) return action.label[lang];
  if ('task' in action) return i18n.t('tips.showSteps');
  return findTipPortal(action.portal)?.links[action.link]?.label[lang] ?? null;
}

/** Explains the acronyms in these texts. */
function termsIn(texts: readonly string[], lang: Language): CardTerm[] {
  return acronymsIn(texts, tipTerms, MAX_TERMS).map(({ term, meaning }) => ({
    question: i18n.t('tips.term', [term]),
    meaning: meaning[lang],
  }));
}

function cardWords({ name, checked }: TipPortal, count: number, lang: Language): CardWords {
  return {
    name: i18n.t('name'),
    launcher: i18n.t('tips.launcher', count, [String(count)]),
    announce: i18n.t('tips.announce'),
    title: i18n.t('tips.title', [name]),
    move: i18n.t('tips.move'),
    close: i18n.t('tips.close'),
    about: `${i18n.t('tips.checked', [inWords(checked, lang)])} ${i18n.t('tips.independent')}`,
    wrong: i18n.t('tips.wrong'),
    hide: i18n.t('tips.hide.label'),
    scopes: [
      ['tab', i18n.t('tips.hide.tab')],
      ['portal', i18n.t('tips.hide.portal')],
      ['everywhere', i18n.t('tips.hide.everywhere')],
    ],
  };
}
