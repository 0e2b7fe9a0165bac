import type { ComponentChildren } from 'preact';
import type { Language } from '../../data/vocabulary.ts';
import { LanguageContext } from '../shared/language.ts';
import { NotAffiliated } from '../shared/NotAffiliated.tsx';
import { Brand } from '../shared/Sign.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { Navigation } from './Navigation.tsx';
import type { Place } from './places.ts';

interface Props {
  /** Where the page is in the navigation; null where it has no place there. */
  place: Place | null;
  /** Its kind, for styles. */
  kind: string;
  title: string;
  language: Language;
  /** What stands on the page. */
  children: ComponentChildren;
}

/** The frame of every page of our own: sign and name, the ways to the others. Its heading takes the focus. */
export function Frame({ place, kind, title, language, children }: Props) {
  const heading = useArrival(place);
  return (
    <LanguageContext.Provider value={language}>
      <div class={`frame ${kind}`} data-page={place}>
        <header>
          <Brand />
        </header>
        <div class="pages">
          <Navigation place={place} />
          <main>
            <h1 ref={heading} tabIndex={-1}>
              {title}
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
