import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { PAGES, pageTitle } from '../options/pages.ts';
import { BrowseList } from './BrowseList.tsx';
import { usePopup } from './popup-context.ts';

/** What else there is: all topics, here; dates, logins and the map, on pages of their own. */
export function HomeLinks() {
  const { showPage } = usePopup();
  const [browses, setBrowses] = useState(false);
  return (
    <nav class="more" aria-label={i18n.t('popup.more.label')}>
      <div class="links">
        <button
          type="button"
          class="quiet soft"
          aria-expanded={browses}
          data-action="topics"
          onClick={() => setBrowses(!browses)}
        >
          {i18n.t('popup.more.topics')}
        </button>
        {PAGES.filter((page) => page !== 'settings').map((page) => (
          <button key={page} type="button" class="quiet soft" data-page={page} onClick={() => showPage(page)}>
            {pageTitle(page)}
          </button>
        ))}
      </div>
      {browses && <BrowseList />}
    </nav>
  );
}
