import type { ComponentChildren } from 'preact';
import { useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { PagePortal } from '../../data/shipped.ts';
import type { Language } from '../../data/vocabulary.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import type { TipSettings } from '../../storage/tips.ts';
import { LanguageContext } from '../shared/language.ts';
import { NotAffiliated } from '../shared/NotAffiliated.tsx';
import { About } from './About.tsx';
import { type Announce, AnnounceContext } from './announce.ts';
import { ForgetEverything } from './ForgetEverything.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { TipsForm } from './TipsForm.tsx';

export interface OptionsProps {
  /** What is stored now; given anew when another window changes it. */
  profile: Profile;
  tips: TipSettings;
  /** Ids of the portals on which the browser lets tips run now. */
  allowed: readonly string[];
  language: Language;
  /** Store a change. A rejection is shown. */
  onProfile(change: Change<Profile>): Promise<void>;
  onTips(change: Change<TipSettings>): Promise<void>;
  /**
   * Switches the tips of a portal; called straight in the click, so that the browser can ask the user.
   * Resolves to whether it was done: false where the user said no to the browser.
   */
  onPortal(portal: PagePortal, on: boolean): Promise<boolean>;
  /** Removes everything that is stored. */
  onForget(): Promise<void>;
  /** Further sections, before the last ones. */
  children?: ComponentChildren;
}

/** The options page. Every change is stored at once and said aloud once. */
export function Options(props: OptionsProps) {
  const { profile, tips, allowed, language, onProfile, onTips, onPortal, onForget, children } = props;
  const [said, setSaid] = useState('');
  const announce: Announce = (stored, words) => {
    // Emptied first, so that the same words are a change again and are read out again.
    setSaid('');
    stored.then(
      (done) => setSaid(done === false ? i18n.t('options.tips.declined') : words),
      () => setSaid(i18n.t('options.notSaved')),
    );
  };
  return (
    <LanguageContext.Provider value={language}>
      <div class="options">
        <header>
          <p>{i18n.t('name')}</p>
        </header>
        <main>
          <h1>{i18n.t('options.title')}</h1>
          <ProfileForm
            profile={profile}
            onChange={(change) => announce(onProfile(change), i18n.t('options.saved'))}
          />
          <TipsForm
            tips={tips}
            allowed={allowed}
            onChange={(change) => announce(onTips(change), i18n.t('options.saved'))}
            onPortal={(portal, on) => announce(onPortal(portal, on), i18n.t('options.saved'))}
          />
          <AnnounceContext.Provider value={announce}>{children}</AnnounceContext.Provider>
          <ForgetEverything onForget={() => announce(onForget(), i18n.t('options.forget.done'))} />
          <About />
          <p class="said" role="status">
            {said}
          </p>
        </main>
        <footer>
          <NotAffiliated />
        </footer>
      </div>
    </LanguageContext.Provider>
  );
}
