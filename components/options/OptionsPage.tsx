/** The options, and the greeting before them, on what is stored: they follow every change, and the day. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import { firstRunDone } from '../../storage/first-run.ts';
import { forgetEverything } from '../../storage/forget.ts';
import { language } from '../../storage/language.ts';
import { profileSetting } from '../../storage/profile.ts';
import { switchTips, tipSetting } from '../../storage/tips.ts';
import { Credentials } from '../credentials/Credentials.tsx';
import { FirstRun } from '../first-run/FirstRun.tsx';
import { FurtherTips } from '../first-run/FurtherTips.tsx';
import type { BrowserFamily } from '../first-run/ToolbarPicture.tsx';
import { PortalMap } from '../map/PortalMap.tsx';
import { ErrorBoundary, Trouble } from '../shared/ErrorBoundary.tsx';
import { useLoaded, useToday } from '../shared/stored.ts';
import { Options } from './Options.tsx';
import { Permissions } from './Permissions.tsx';
import { StoredDeadlines } from './StoredDeadlines.tsx';
import { StoredSettingsFile } from './StoredSettingsFile.tsx';
import { StoredSync } from './StoredSync.tsx';
import { followSettings, readSettings, type StoredSettings } from './stored-settings.ts';
import { Version } from './Version.tsx';

export interface OptionsPageProps {
  /** Whether the page was opened to greet. */
  greets: boolean;
  family: BrowserFamily;
  version: string;
  /** The permissions of the manifest. */
  asked: readonly string[];
  /** Shows the steps of a task. */
  onTask(id: string): void;
  /** The greeting was left for the options. */
  onGreeted(): void;
}

/** Nothing until everything is read; where the browser can't read its storage, the page says so. */
export function OptionsPage(props: OptionsPageProps) {
  const { value, failed } = useLoaded(readSettings, followSettings);
  const [left, setLeft] = useState(false);
  const greets = props.greets && !left && value?.greeted === false;
  const title = greets ? i18n.t('firstRun.title') : i18n.t('options.title');
  useEffect(() => {
    document.title = `${title} · ${i18n.t('name')}`;
  }, [title]);
  // The part that the address names is not there yet when the browser looks for it.
  const there = value !== undefined;
  useEffect(() => {
    if (there) document.getElementById(location.hash.slice(1))?.scrollIntoView();
  }, [there]);

  // Left even where that can't be stored: nobody is kept on a greeting.
  const leave = () => {
    setLeft(true);
    props.onGreeted();
    firstRunDone.update(() => true).catch(console.error);
  };
  if (failed) return <Trouble />;
  if (!value) return null;
  return (
    <ErrorBoundary key={title}>
      {greets ? (
        <Greeting {...value} family={props.family} onDone={leave} />
      ) : (
        <AllOptions {...props} {...value} />
      )}
    </ErrorBoundary>
  );
}

function Greeting(props: StoredSettings & { family: BrowserFamily; onDone(): void }) {
  const { profile, tips, allowed, family, onDone } = props;
  return (
    <FirstRun
      profile={profile}
      language={language()}
      family={family}
      onProfile={profileSetting.update}
      onDone={onDone}
    >
      <FurtherTips
        allowed={allowed}
        portalsOff={tips.portalsOff}
        onPortal={(portal, on) => switchTips(portal, on, allowed.includes(portal.id))}
      />
    </FirstRun>
  );
}

function AllOptions(props: StoredSettings & OptionsPageProps) {
  const { profile, tips, allowed, deadlines, badge, sync, copy, version, asked, onTask } = props;
  const today = useToday();
  return (
    <Options
      profile={profile}
      tips={tips}
      allowed={allowed}
      language={language()}
      onProfile={profileSetting.update}
      onTips={tipSetting.update}
      onPortal={(portal, on) => switchTips(portal, on, allowed.includes(portal.id))}
      onForget={forgetEverything}
    >
      <StoredDeadlines
        saved={deadlines}
        badge={badge}
        region={profile.region}
        today={today}
        onTask={onTask}
      />
      <PortalMap profile={profile} today={today} onPrint={() => window.print()} />
      <Credentials today={today} status={profile.status} onTask={onTask} />
      <StoredSync on={sync} copy={copy} />
      <StoredSettingsFile />
      <Permissions asked={asked} />
      <Version version={version} today={today} />
    </Options>
  );
}
