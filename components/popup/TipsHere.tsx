import { useRef, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PagePortal } from '../../data/shipped.ts';
import type { TipsHere as State } from '../../model/tips/tips-here.ts';
import { shortName } from '../shared/names.ts';

export interface TipsHereProps {
  /** The portal of the page behind the popup; null on any other page. */
  portal: PagePortal | null;
  state: State;
  /** Lifts what keeps tips away; called straight in the click. Resolves to whether that was done. */
  onShow(): Promise<boolean>;
}

/**
 * One line on why there are no tips on this page, and the button that changes it, if anything here can. Where the
 * browser will ask, the line opens first, to say about what. Nothing where tips are shown.
 */
export function TipsHere({ portal, state, onShow }: TipsHereProps) {
  /** What came of the last click; null before the first. */
  const [said, setSaid] = useState<string | null>(null);
  const words = useRef<HTMLParagraphElement>(null);
  if (state === 'on' && said === null) return null;

  const show = () => {
    // Called before anything else: browsers ask the user only while the click is being handled.
    const shown = onShow();
    setSaid('');
    const say = (text: string) => {
      setSaid(text);
      // The button may be gone by then; the focus must not go with it.
      words.current?.focus();
    };
    shown.then(
      (done) => say(done ? i18n.t('popup.tipsHere.done') : i18n.t('popup.tipsHere.declined')),
      () => say(i18n.t('popup.tipsHere.failed')),
    );
  };

  return (
    <section class="tips-here" aria-label={i18n.t('popup.tipsHere.label')} data-tips={state}>
      {state !== 'on' && <Offer portal={portal} state={state} onShow={show} />}
      <p ref={words} role="status" tabIndex={-1}>
        {said}
      </p>
    </section>
  );
}

interface OfferProps {
  portal: PagePortal | null;
  state: Exclude<State, 'on'>;
  onShow(): void;
}

function Offer({ portal, state, onShow }: OfferProps) {
  const why = reason(state, portal ? shortName(portal) : '');
  if (state === 'kept-out') return <p>{why}</p>;
  const button = (
    <button type="button" class="chip" onClick={onShow}>
      {label(state)}
    </button>
  );
  if (state !== 'offered' && state !== 'blocked') {
    return (
      <div class="offer">
        <p>{why}</p>
        {button}
      </div>
    );
  }
  return (
    <details>
      <summary>{why}</summary>
      <p class="soft">{i18n.t('popup.tipsHere.asks')}</p>
      {button}
    </details>
  );
}

/** What keeps tips away, or whether they are wanted. */
function reason(state: OfferProps['state'], name: string): string {
  switch (state) {
    case 'offered':
      return i18n.t('popup.tipsHere.askHere');
    case 'blocked':
      return i18n.t('popup.tipsHere.blocked', { name });
    case 'off-here':
      return i18n.t('popup.tipsHere.offHere', { name });
    case 'off-everywhere':
      return i18n.t('popup.tipsHere.offEverywhere');
    case 'closed':
      return i18n.t('popup.tipsHere.closed');
    case 'kept-out':
      return i18n.t('popup.tipsHere.keptOut');
  }
}

function label(state: OfferProps['state']): string {
  switch (state) {
    case 'offered':
    case 'blocked':
      return i18n.t('popup.tipsHere.allow');
    case 'off-everywhere':
      return i18n.t('popup.tipsHere.showAgain');
    default:
      return i18n.t('popup.tipsHere.showHere');
  }
}
