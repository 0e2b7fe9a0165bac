import { i18n } from '#i18n';
import type { CardTip } from '../../browser/messages';

interface Props {
  tip: CardTip;
  onAct(): void;
}

/** One tip: what kind it is in a word (not by color alone), the text, and at most one thing to do. */
export function TipItem({ tip, onAct }: Props) {
  return (
    <li class={tip.kind}>
      <p>
        <strong>{KIND_LABELS[tip.kind]()}</strong> {tip.text}
        {tip.unsure && <em> {i18n.t('tips.unsure')}</em>}
      </p>
      {tip.action && (
        <button type="button" onClick={onAct}>
          {tip.action}
        </button>
      )}
    </li>
  );
}

const KIND_LABELS: Record<CardTip['kind'], () => string> = {
  warning: () => i18n.t('tips.kinds.warning'),
  deadline: () => i18n.t('tips.kinds.deadline'),
  'go-elsewhere': () => i18n.t('tips.kinds.goElsewhere'),
  'sign-in': () => i18n.t('tips.kinds.signIn'),
  'do-here': () => i18n.t('tips.kinds.doHere'),
};
