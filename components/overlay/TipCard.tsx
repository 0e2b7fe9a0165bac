import type { Ref } from 'preact';
import { i18n } from '#i18n';
import type { Corner } from '../../browser/corners';
import type { CardContent, HideScope } from '../../browser/messages';
import { HideMenu } from './HideMenu';
import { TipItem } from './TipItem';

interface Props {
  refTo: Ref<HTMLElement>;
  content: CardContent;
  corner: Corner;
  onAct(tip: string): void;
  onMove(corner: Corner): void;
  onReport(): void;
  onClose(event: MouseEvent): void;
  onHide(scope: HideScope): void;
}

/** The next corner, the way a clock's hands go. */
const NEXT: Record<Corner, Corner> = {
  'bottom-right': 'bottom-left',
  'bottom-left': 'top-left',
  'top-left': 'top-right',
  'top-right': 'bottom-right',
};

/** The tips of this page, most important first. Not modal: the page stays usable beside it. */
export function TipCard({ refTo, content, corner, onAct, onMove, onReport, onClose, onHide }: Props) {
  return (
    <section class="card" ref={refTo} tabIndex={-1} aria-labelledby="pg-title">
      <header>
        <h2 id="pg-title">{i18n.t('tips.title', [content.portalName])}</h2>
        <IconButton label={i18n.t('tips.move')} path={MOVE} onClick={() => onMove(NEXT[corner])} />
        <IconButton label={i18n.t('tips.close')} path={CLOSE} onClick={onClose} />
      </header>
      <ul>
        {content.tips.map((tip) => (
          <TipItem key={tip.id} tip={tip} onAct={() => onAct(tip.id)} />
        ))}
      </ul>
      {content.terms.map(({ term, meaning }) => (
        <details key={term} class="term">
          <summary>{i18n.t('tips.term', [term])}</summary>
          <p>{meaning}</p>
        </details>
      ))}
      <footer>
        <p>
          {content.checked} {i18n.t('tips.independent')}
        </p>
        <button type="button" class="wrong" onClick={onReport}>
          {i18n.t('tips.wrong')}
        </button>
        <HideMenu onHide={onHide} />
      </footer>
    </section>
  );
}

const MOVE = 'M12 3v18M3 12h18M9 6l3-3l3 3m-6 12l3 3l3-3M6 9l-3 3l3 3m12-6l3 3l-3 3';
const CLOSE = 'M6 6l12 12M18 6L6 18';

function IconButton({
  label,
  path,
  onClick,
}: {
  label: string;
  path: string;
  onClick(event: MouseEvent): void;
}) {
  return (
    <button
      type="button"
      class={path === CLOSE ? 'icon close' : 'icon move'}
      aria-label={label}
      onClick={onClick}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path d={path} />
      </svg>
    </button>
  );
}
