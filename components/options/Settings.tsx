import type { ComponentChildren } from 'preact';
import { i18n } from '#i18n';
import type { PagePortal } from '../../data/shipped.ts';
import type { People } from '../../model/answer/household.ts';
import type { Profile } from '../../model/answer/situation.ts';
import type { Change } from '../../storage/store.ts';
import type { TipSettings } from '../../storage/tips.ts';
import { useSaid } from '../shared/said.tsx';
import { FamilyForm } from './FamilyForm.tsx';
import { ForgetEverything } from './ForgetEverything.tsx';
import { ProfileForm } from './ProfileForm.tsx';
import { TipsForm } from './TipsForm.tsx';

export interface SettingsProps {
  /** What is stored now; given anew when another window changes it. */
  profile: Profile;
  people: People;
  tips: TipSettings;
  /** Ids of the portals on which the browser lets tips run now. */
  allowed: readonly string[];
  /** Store a change. A rejection is shown. */
  onProfile(change: Change<Profile>): Promise<void>;
  onPeople(change: Change<People>): Promise<void>;
  onTips(change: Change<TipSettings>): Promise<void>;
  /**
   * Switches the tips of a portal; called straight in the click, so that the browser can ask the user.
   * Resolves to whether it was done: false where the user said no to the browser.
   */
  onPortal(portal: PagePortal, on: boolean): Promise<boolean>;
  /** Gives the user a file with all settings. A rejection is shown. */
  onExport(): Promise<void>;
  /** Removes everything that is stored. */
  onForget(): Promise<void>;
  /** Further sections, before the last one. */
  children?: ComponentChildren;
}

/** What the user has said and wants. Every change is stored at once, and said once where it was made. */
export function Settings(props: SettingsProps) {
  const {
    profile,
    people,
    tips,
    allowed,
    onProfile,
    onPeople,
    onTips,
    onPortal,
    onExport,
    onForget,
    children,
  } = props;
  const aboutYou = useSaid();
  const aboutTips = useSaid();
  const saved = i18n.t('options.saved');
  return (
    <>
      <ProfileForm
        profile={profile}
        outcome={aboutYou}
        onChange={(change) => aboutYou.announce(onProfile(change), saved)}
      />
      <FamilyForm people={people} onPeople={onPeople} />
      <TipsForm
        tips={tips}
        allowed={allowed}
        outcome={aboutTips}
        onChange={(change) => aboutTips.announce(onTips(change), saved)}
        onPortal={(portal, on) => aboutTips.announce(onPortal(portal, on), saved)}
      />
      {children}
      <ForgetEverything onExport={onExport} onForget={onForget} />
    </>
  );
}
