/** Shows the stored settings, stores what is changed, and follows changes from other windows. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/options/options.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { language } from '../../browser/language';
import { profileSetting, tipSetting } from '../../browser/settings';
import { Options } from '../../components/options/Options';
import { ErrorBoundary } from '../../components/shared/ErrorBoundary';

const app = document.getElementById('app') as HTMLElement;

async function show(): Promise<void> {
  const [profile, tips] = await Promise.all([profileSetting.get(), tipSetting.get()]);
  render(
    <ErrorBoundary>
      <Options
        profile={profile}
        tips={tips}
        language={language()}
        onProfile={profileSetting.set}
        onTips={tipSetting.set}
        onForget={() => browser.storage.local.clear()}
      />
    </ErrorBoundary>,
    app,
  );
}

document.documentElement.lang = language();
document.title = `${i18n.t('options.title')} · ${i18n.t('name')}`;
// What is stored is shown, not what was clicked: a change that was not stored is seen to be none.
profileSetting.watch(show);
tipSetting.watch(show);
show();
