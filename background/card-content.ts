/** What launcher and card show: texts and labels in the user's language, ready to show. */
import { i18n } from '#i18n';
import type { PortalTip, TipPortal } from '../data/shipped.ts';
import { findTipPortal, tipTerms } from '../data/tip-portals.ts';
import type { Certainty, Corner, HideScope, Language } from '../data/vocabulary.ts';
import { acronymsIn } from '../model/answer/glossary.ts';
import { inWords } from '../model/time/days.ts';
import type { JobView } from '../model/tips/job.ts';
import type {
  CardContent,
  CardJob,
  CardTerm,
  CardTip,
  CardWords,
  LauncherContent,
} from '../model/tips/messages.ts';
import type { PageTip } from '../model/tips/page-advice.ts';
import { language } from '../storage/language.ts';

/** The card explains at most this many terms, so that it stays short. */
const MAX_TERMS = 3;

/** What enters the page. */
export function launcherContent(
  { fresh, open }: Pick<LauncherContent, 'fresh' | 'open'>,
  corner: Corner,
): LauncherContent {
  const launcher = i18n.t('tips.launcher', fresh, [String(fresh)]);
  return {
    language: language(),
    corner,
    open,
    fresh,
    words: { name: i18n.t('name'), launcher, card: i18n.t('tips.card') },
  };
}

/** What the frame shows. In a private window, tips can be hidden only in the tab. */
export function cardContent(
  portal: TipPortal,
  tips: readonly PageTip[],
  job: JobView | null,
  { hidden, private: inPrivate }: { hidden: HideScope | null; private: boolean },
): CardContent {
  const lang = language();
  const words = cardWords(portal, tips.length, lang);
  return {
    language: lang,
    tips: tips.map((tip) => cardTip(tip, lang)),
    job: job && cardJob(job),
    terms: termsIn(
      tips.map(({ text }) => text[lang]),
      lang,
    ),
    hidden,
    words: { ...words, scopes: words.scopes.filter(([scope]) => scope === 'tab' || !inPrivate) },
  };
}

function cardJob({ title, step, next, left, all }: JobView): CardJob {
  const label = (number: number) => i18n.t('tips.job.step', [String(number), String(all)]);
  return {
    title,
    step: step && { key: step.key, text: step.text, label: label(step.number) },
    left,
    next: next?.url ? { label: i18n.t('tips.job.next', [next.name]), url: next.url } : null,
  };
}

function cardTip({ tip, text }: PageTip, lang: Language): CardTip {
  return {
    id: tip.id,
    kind: tip.kind,
    label: KIND_LABELS[tip.kind](),
    text: text[lang],
    note: tip.certainty ? NOTES[tip.certainty]() : null,
    action: actionOf(tip, lang),
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

function actionOf({ action }: PortalTip, lang: Language): CardTip['action'] {
  if (!action) return null;
  const label = action.label?.[lang];
  if ('task' in action) return { label: label ?? i18n.t('tips.showSteps'), url: null };
  const link = findTipPortal(action.portal)?.links[action.link];
  return link ? { label: label ?? link.label[lang], url: link.url } : null;
}

/** Explains the acronyms in these texts. */
function termsIn(texts: readonly string[], lang: Language): CardTerm[] {
  return acronymsIn(texts, tipTerms, MAX_TERMS).map(({ term, meaning }) => ({
    question: i18n.t('tips.term', [term]),
    meaning: meaning[lang],
  }));
}

function cardWords({ name, checked }: TipPortal, count: number, lang: Language): CardWords {
  const all = String(count);
  return {
    name: i18n.t('popup.region'),
    independent: i18n.t('tips.independent'),
    title: i18n.t('tips.title', [name]),
    announce: i18n.t('tips.announce'),
    move: i18n.t('tips.move'),
    close: i18n.t('tips.close'),
    places: Array.from({ length: count }, (_, i) => i18n.t('tips.place', [String(i + 1), all])),
    nextTip: i18n.t('tips.next'),
    tipsBehind: i18n.t('tips.behind', count, [all]),
    checked: i18n.t('tips.checked', [inWords(checked, lang)]),
    wrong: i18n.t('tips.wrong'),
    hide: i18n.t('tips.hide.label'),
    further: i18n.t('tips.hide.further'),
    scopes: [
      ['tab', i18n.t('tips.hide.tab')],
      ['portal', i18n.t('tips.hide.portal')],
      ['everywhere', i18n.t('tips.hide.everywhere')],
    ],
    confirm: i18n.t('tips.hide.confirm'),
    cancel: i18n.t('tips.hide.cancel'),
    hidden: i18n.t('tips.hide.hidden'),
    undo: i18n.t('tips.hide.undo'),
    job: i18n.t('tips.job.label'),
    done: i18n.t('tips.job.done'),
    away: i18n.t('tips.job.away'),
    allDone: i18n.t('popup.answer.allDone'),
  };
}
