import { i18n } from '#i18n';
import type { OwnPage as Page } from '../../data/vocabulary.ts';
import { Icon } from '../shared/Icon.tsx';
import { usePopup } from './popup-context.ts';

/** The button of a page of ours that does a task itself. */
export function OwnPage({ page }: { page: Page }) {
  const { open } = usePopup();
  return (
    <div class="open">
      <button type="button" class="primary" data-page={page} onClick={() => open(`/${page}.html`)}>
        {page === 'real' ? i18n.t('real.open') : i18n.t('drill.open')} <Icon shape="open" />
      </button>
    </div>
  );
}
