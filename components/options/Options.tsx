import type { ComponentChildren } from 'preact';
import type { Language } from '../../data/vocabulary.ts';
import { LanguageContext } from '../shared/language.ts';
import { NotAffiliated } from '../shared/NotAffiliated.tsx';
import { Brand } from '../shared/Sign.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { Navigation } from './Navigation.tsx';
import { type PageId, pageTitle } from './pages.ts';

interface Props {
  page: PageId;
  language: Language;
  /** What stands on the page. */
  children: ComponentChildren;
}

/** The frame of the options: the ways to the four pages, and the one that is up. Its heading takes the focus. */
export function Options({ page, language, children }: Props) {
  const heading = useArrival(page);
  return (
    <LanguageContext.Provider value={language}>
      <div class="options" data-page={page}>
        <header>
          <Brand />
        </header>
        <div class="pages">
          <Navigation page={page} />
          <main>
            <h1 ref={heading} tabIndex={-1}>
              {pageTitle(page)}
            </h1>
            {children}
          </main>
        </div>
        <footer>
          <NotAffiliated />
        </footer>
      </div>
    </LanguageContext.Provider>
  );
}
