/** Shows the stored settings, stores what is changed, and follows changes from other windows. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/options/options.css';
import '../../components/first-run/first-run.css';
import '../../components/deadlines/deadlines.css';
import '../../components/credentials/credentials.css';
import '../../components/map/map.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { updateBadge } from '../../background/badge.ts';
import { Credentials } from '../../components/credentials/Credentials.tsx';
import { FirstRun } from '../../components/first-run/FirstRun.tsx';
import { FurtherTips } from '../../components/first-run/FurtherTips.tsx';
import { PortalMap } from '../../components/map/PortalMap.tsx';
import { Options } from '../../components/options/Options.tsx';
import { Permissions } from '../../components/options/Permissions.tsx';
import { Version } from '../../components/options/Version.tsx';
import { ErrorBoundary, Trouble } from '../../components/shared/ErrorBoundary.tsx';
import { today } from '../../storage/clock.ts';
import { badgeSetting, deadlinesSetting } from '../../storage/deadlines.ts';
import { FIRST_RUN_QUERY, firstRunDone } from '../../storage/first-run.ts';
import { forgetEverything } from '../../storage/forget.ts';
import { language } from '../../storage/language.ts';
import { allowedPortals, onPermissionChange } from '../../storage/portal-permissions.ts';
import { profileSetting } from '../../storage/profile.ts';
import { onStored } from '../../storage/signals.ts';
import { hasSyncedCopy, syncSetting } from '../../storage/sync.ts';
import { switchTips, tipSetting } from '../../storage/tips.ts';

import { StoredDeadlines, showSteps } from './Deadlines.tsx';
import { StoredSettingsFile } from './SettingsFile.tsx';
import { StoredSync } from './Sync.tsx';

const app = document.getElementById('app') as HTMLElement;
let greeting = new URLSearchParams(location.search).has(FIRST_RUN_QUERY);

/** Never rejects: where the browser can't even read its storage, the page says so and stays useful. */
function show(): Promise<void> {
  return draw().catch((error) => {
    console.error(error);
    render(<Trouble />, app);
  });
}

async function draw(): Promise<void> {
  if (greeting && !(await firstRunDone.get())) return showFirstRun();
  const [profile, tips, allowed, deadlines, badge, sync, copy] = await Promise.all([
    profileSetting.get(),
    tipSetting.get(),
    allowedPortals(),
    deadlinesSetting.get(),
    badgeSetting.get(),
    syncSetting.get(),
    hasSyncedCopy().catch(() => false),
  ]);
  document.title = `${i18n.t('options.title')} · ${i18n.t('name')}`;
  render(
    <ErrorBoundary key="options">
      <Options
        profile={profile}
        tips={tips}
        allowed={allowed}
        language={language()}
        onProfile={profileSetting.update}
        onTips={tipSetting.update}
        onPortal={(portal, on) => switchTips(portal, on, allowed.includes(portal.id))}
        onForget={() => forgetEverything().then(updateBadge)}
      >
        <StoredDeadlines saved={deadlines} badge={badge} region={profile.region} />
        <PortalMap profile={profile} today={today()} onPrint={() => window.print()} />
        <Credentials today={today()} status={profile.status} onTask={showSteps} />
        <StoredSync on={sync} copy={copy} onChanged={show} />
        <StoredSettingsFile />
        <Permissions asked={browser.runtime.getManifest().permissions ?? []} />
        <Version version={browser.runtime.getManifest().version} today={today()} />
      </Options>
    </ErrorBoundary>,
    app,
  );
}

async function showFirstRun(): Promise<void> {
  const [profile, { portalsOff }, allowed] = await Promise.all([
    profileSetting.get(),
    tipSetting.get(),
    allowedPortals(),
  ]);
  document.title = `${i18n.t('firstRun.title')} · ${i18n.t('name')}`;
  render(
    <ErrorBoundary key="first-run">
      <FirstRun
        profile={profile}
        language={language()}
        family={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
        onProfile={profileSetting.update}
        onDone={leaveFirstRun}
      >
        <FurtherTips
          allowed={allowed}
          portalsOff={portalsOff}
          onPortal={(portal, on) => switchTips(portal, on, allowed.includes(portal.id))}
        />
      </FirstRun>
    </ErrorBoundary>,
    app,
  );
}

/** Goes on to the options. Left even where that can't be stored: nobody is kept on a greeting. */
function leaveFirstRun(): void {
  greeting = false;
  history.replaceState(null, '', location.pathname);
  firstRunDone
    .update(() => true)
    .catch(console.error)
    .finally(show);
}

document.documentElement.lang = language();
// What is stored is shown, not what was clicked: a change that was not stored is seen to be none.
onStored(profileSetting, show);
onStored(tipSetting, show);
onStored(deadlinesSetting, show);
onStored(badgeSetting, show);
onStored(syncSetting, show);
onPermissionChange(show);
// The part that the address names is not there yet when the browser looks for it.
show().then(() => document.getElementById(location.hash.slice(1))?.scrollIntoView());
