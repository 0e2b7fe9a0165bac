/** The options, and the greeting before them, on what is stored: they follow every change, and the day. */
import { useEffect, useState } from 'preact/hooks';
import { i18n } from '#i18n';
import type { IsoDate } from '../../data/schema.ts';
import { peopleInOrder } from '../../model/answer/household.ts';
import { NO_TASKS } from '../../model/answer/task-memory.ts';
import { firstRunDone } from '../../storage/first-run.ts';
import { forgetEverything } from '../../storage/forget.ts';
import { language } from '../../storage/language.ts';
import { peopleSetting } from '../../storage/people.ts';
import { profileSetting } from '../../storage/profile.ts';
import { progressSetting } from '../../storage/tasks.ts';
import { switchTips, tipSetting } from '../../storage/tips.ts';
import { Credentials } from '../credentials/Credentials.tsx';
import { FirstRun } from '../first-run/FirstRun.tsx';
import type { BrowserFamily } from '../first-run/ToolbarPicture.tsx';
import { Frame } from '../frame/Frame.tsx';
import { PortalMap } from '../map/PortalMap.tsx';
import { MemoryProvider } from '../popup/memory.tsx';
import { ErrorBoundary, Trouble } from '../shared/ErrorBoundary.tsx';
import { useLoaded, useSetting, useToday } from '../shared/stored.ts';
import { About } from './About.tsx';
import { type PageId, pageTitle, usePage } from './pages.ts';
import { Settings } from './Settings.tsx';
import { StoredDeadlines } from './StoredDeadlines.tsx';
import { StoredSettingsFile, saveSettings } from './StoredSettingsFile.tsx';
import { StoredSync } from './StoredSync.tsx';
import { followSettings, readSettings, type StoredSettings } from './stored-settings.ts';

export interface OptionsPageProps {
  /** Whether the page was opened to greet. */
  greets: boolean;
  family: BrowserFamily;
  version: string;
  /** The permissions of the manifest. */
  asked: readonly string[];
  /** Shows the steps of a task. */
  onTask(id: string): void;
  /** Shows a portal: how to sign in, its phone, what it does. */
  onPortal(id: string): void;
  /** Opens an address in a new tab. */
  onOpen(url: string): void;
  /** The greeting was left. */
  onGreeted(): void;
  /** Closes the page. */
  onClose(): void;
}

/** Nothing until everything is read; where the browser can't read its storage, the page says so. */
export function OptionsPage(props: OptionsPageProps) {
  const { value, failed } = useLoaded(readSettings, followSettings);
  const [left, setLeft] = useState(false);
  const greets = props.greets && !left && value?.greeted === false;
  const page = usePage();
  const title = greets ? i18n.t('firstRun.title') : pageTitle(page);
  useEffect(() => {
    document.title = `${title} · ${i18n.t('name')}`;
  }, [title]);

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
        <Greeting {...props} {...value} onLeave={leave} />
      ) : (
        <Frame place={page} kind={page} title={title} language={language()}>
          <Page page={page} {...props} {...value} />
        </Frame>
      )}
    </ErrorBoundary>
  );
}

function Greeting(props: StoredSettings & OptionsPageProps & { onLeave(): void }) {
  const { profile, family, onOpen, onLeave, onClose } = props;
  const today = useToday();
  const progress = useSetting(progressSetting, {});
  return (
    // What is tried here is not among what was asked lately; ticks are kept, like those of the popup.
    <MemoryProvider
      tasks={NO_TASKS}
      progress={progress}
      storeTasks={async () => {}}
      storeProgress={(change) => progressSetting.update(change).catch(console.error)}
    >
      <FirstRun
        profile={profile}
        today={today}
        language={language()}
        family={family}
        onProfile={profileSetting.update}
        onOpen={onOpen}
        onLeave={onLeave}
        onClose={() => {
          onLeave();
          onClose();
        }}
      />
    </MemoryProvider>
  );
}

/** The page that is up. */
function Page(props: StoredSettings & OptionsPageProps & { page: PageId }) {
  const { page, profile, deadlines, badge, onTask, onPortal } = props;
  const today = useToday();
  const common = { today, onTask, onPortal };
  switch (page) {
    case 'settings':
      return <StoredSettingsPage {...props} today={today} />;
    case 'dates':
      return (
        <StoredDeadlines
          saved={deadlines}
          badge={badge}
          people={peopleInOrder(props.people)}
          region={profile.region}
          {...common}
        />
      );
    case 'logins':
      return <Credentials status={profile.status} {...common} />;
    case 'map':
      return (
        <PortalMap
          profile={profile}
          people={peopleInOrder(props.people)}
          onPrint={() => window.print()}
          {...common}
        />
      );
  }
}

function StoredSettingsPage(props: StoredSettings & OptionsPageProps & { today: IsoDate }) {
  const { profile, people, tips, allowed, sync, copy, version, asked, today } = props;
  return (
    <Settings
      profile={profile}
      people={people}
      tips={tips}
      allowed={allowed}
      onProfile={profileSetting.update}
      onPeople={peopleSetting.update}
      onTips={tipSetting.update}
      onPortal={(portal, on) => switchTips(portal, on, allowed.includes(portal.id))}
      onExport={saveSettings}
      onForget={forgetEverything}
    >
      <StoredSync on={sync} copy={copy} />
      <StoredSettingsFile />
      <About version={version} asked={asked} today={today} />
    </Settings>
  );
}
