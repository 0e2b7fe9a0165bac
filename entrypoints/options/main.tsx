/** Shows the stored settings, stores what is changed, and follows changes from other windows. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { language } from '../../browser/language';
import { allowedPortals, giveBackAll, onPermissionChange } from '../../browser/portal-permissions';
import { profileSetting, tipSetting } from '../../browser/settings';
import { switchTips } from '../../browser/tip-switch';
import { Options } from '../../components/options/Options';
import { ErrorBoundary } from '../../components/shared/ErrorBoundary';

const app = document.getElementById('app') as HTMLElement;

async function show(): Promise<void> {
  const [profile, tips, allowed] = await Promise.all([
    profileSetting.get(),
    tipSetting.get(),
    allowedPortals(),
  ]);
  render(
    <ErrorBoundary>
      <Options
        profile={profile}
        tips={tips}
        allowed={allowed}
        language={language()}
        onProfile={profileSetting.set}
        onTips={tipSetting.set}
        onPortal={(portal, on) => switchTips(portal, on, allowed.includes(portal.id))}
        onForget={forget}
      />
    </ErrorBoundary>,
    app,
  );
}

async function forget(): Promise<void> {
  await Promise.all([browser.storage.local.clear(), giveBackAll()]);
}

document.documentElement.lang = language();
document.title = `${i18n.t('options.title')} · ${i18n.t('name')}`;
// What is stored is shown, not what was clicked: a change that was not stored is seen to be none.
profileSetting.watch(show);
tipSetting.watch(show);
onPermissionChange(show);
show();
