import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import type { Language } from '../../data/vocabulary.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import { LanguageContext } from '../shared/language.ts';
import { NotAffiliated } from '../shared/NotAffiliated.tsx';
import { Brand } from '../shared/Sign.tsx';
import { CardPicture } from './CardPicture.tsx';
import { StateQuestion } from './StateQuestion.tsx';
import { type BrowserFamily, ToolbarPicture } from './ToolbarPicture.tsx';
import { TryIt } from './TryIt.tsx';
import { WhatItSees } from './WhatItSees.tsx';

interface Props {
  profile: Profile;
  today: IsoDate;
  language: Language;
  /** Whose toolbar to draw. */
  family: BrowserFamily;
  /** Changes the stored profile. A rejection is shown. */
  onProfile(change: Change<Profile>): Promise<void>;
  /** Opens an address in a new tab. */
  onOpen(url: string): void;
  /** The user is through, or does not want to: never show this page again, show the settings instead. */
  onLeave(): void;
  /** The same, and the page is to go. */
  onClose(): void;
}

/**
 * What a person sees once after installation: the box to try, then the state, the button's place, and what the
 * card is. Nothing has to be done; Escape leaves.
 */
export function FirstRun(props: Props) {
  const { profile, today, language, family, onProfile, onOpen, onLeave, onClose } = props;
  return (
    <LanguageContext.Provider value={language}>
      <div class="frame first-run" data-view="first-run">
        <header>
          <Brand />
          <button type="button" class="skip" onClick={onLeave}>
            {i18n.t('firstRun.skip')} <kbd>Esc</kbd>
          </button>
        </header>
        <div class="steps-of-start">
          <TryIt profile={profile} today={today} onProfile={onProfile} onOpen={onOpen} onLeave={onLeave} />
          <div class="next-steps">
            <StateQuestion profile={profile} onProfile={onProfile} />
            <ToolbarPicture family={family} />
          </div>
          <CardPicture />
          <WhatItSees />
        </div>
        <footer>
          <div class="row">
            <button type="button" class="primary" id="first-run-done" onClick={onClose}>
              {i18n.t('firstRun.close')}
            </button>
            <button type="button" id="first-run-settings" onClick={onLeave}>
              {i18n.t('firstRun.settings')}
            </button>
          </div>
          <NotAffiliated />
        </footer>
      </div>
    </LanguageContext.Provider>
  );
}
