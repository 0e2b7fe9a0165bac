import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { Language } from '../../data/vocabulary.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { LanguageContext } from '../shared/language.ts';
import { NotAffiliated } from '../shared/NotAffiliated.tsx';
import { useArrival } from '../shared/use-arrival.ts';
import { useEscape } from '../shared/use-escape.ts';
import { Questions } from './Questions.tsx';
import { type BrowserFamily, ToolbarPicture } from './ToolbarPicture.tsx';
import { WhatItSees } from './WhatItSees.tsx';

interface Props {
  profile: Profile;
  language: Language;
  /** Whose toolbar to draw. */
  family: BrowserFamily;
  /** Further sections, before the last button: what else may be switched on. */
  children?: ComponentChildren;
  /** Changes the stored profile. A rejection is shown. */
  onProfile(change: Change<Profile>): Promise<void>;
  /** The user is through, or does not want to: never show this page again. */
  onDone(): void;
}

/** What a person sees once after installation. Nothing on it has to be filled in; Escape leaves it. */
export function FirstRun({ profile, language, family, children, onProfile, onDone }: Props) {
  const heading = useArrival('first-run');
  useEscape(onDone);
  return (
    <LanguageContext.Provider value={language}>
      <div class="options first-run">
        <header>
          <p>{i18n.t('name')}</p>
          <button type="button" class="skip" onClick={onDone}>
            {i18n.t('firstRun.skip')} <kbd>Esc</kbd>
          </button>
        </header>
        <main data-view="first-run">
          <h1 ref={heading} tabIndex={-1}>
            {i18n.t('firstRun.title')}
          </h1>
          <p>{i18n.t('firstRun.lead')}</p>
          <ToolbarPicture family={family} />
          <Questions profile={profile} onProfile={onProfile} />
          <WhatItSees />
          {children}
          <p>
            <button type="button" class="primary" id="first-run-done" onClick={onDone}>
              {i18n.t('firstRun.done')}
            </button>
          </p>
        </main>
        <footer>
          <NotAffiliated />
        </footer>
      </div>
    </LanguageContext.Provider>
  );
}
