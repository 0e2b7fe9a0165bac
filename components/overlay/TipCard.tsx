import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { CardContent, HideScope } from '../../browser/messages';
import { HideMenu } from './HideMenu';
import { TipItem } from './TipItem';

interface Props {
  refTo: Ref<HTMLElement>;
  content: CardContent;
  onAct(tip: string): void;
  onClose(): void;
  onHide(scope: HideScope): void;
}

/** The tips of this page, most important first. Not modal: the page stays usable beside it. */
export function TipCard({ refTo, content, onAct, onClose, onHide }: Props) {
  const closeOnEscape = (event: KeyboardEvent) => {
    if (event.key !== 'Escape') return;
    event.preventDefault();
    onClose();
  };
  return (
    <section class="card" ref={refTo} tabIndex={-1} aria-labelledby="pg-title" onKeyDown={closeOnEscape}>
      <header>
        <h2 id="pg-title">{i18n.t('tips.title', [content.portalName])}</h2>
        <button type="button" class="close" aria-label={i18n.t('tips.close')} onClick={onClose}>
          <svg viewBox="0 0 24 24" aria-hidden="true">
            <path d="M6 6l12 12M18 6L6 18" />
          </svg>
        </button>
      </header>
      <ul>
        {content.tips.map((tip) => (
          <TipItem key={tip.id} tip={tip} onAct={() => onAct(tip.id)} />
        ))}
      </ul>
      <footer>
        <p>
          {content.checked} {i18n.t('tips.independent')}
        </p>
        <HideMenu onHide={onHide} />
      </footer>
    </section>
  );
}
