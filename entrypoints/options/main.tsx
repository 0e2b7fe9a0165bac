/** Shows the options page with what the browser reports. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/options/options.css';
import '../../components/first-run/first-run.css';
import '../../components/deadlines/deadlines.css';
import '../../components/credentials/credentials.css';
import '../../components/map/map.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { OptionsPage } from '../../components/options/OptionsPage.tsx';
import { FIRST_RUN_QUERY } from '../../storage/first-run.ts';
import { language } from '../../storage/language.ts';

const { version, permissions = [] } = browser.runtime.getManifest();

/** Opens the steps of a task in a tab. */
function showSteps(task: string): void {
  browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?task=${task}`) }).catch(console.error);
}

document.documentElement.lang = language();
render(
  <OptionsPage
    greets={new URLSearchParams(location.search).has(FIRST_RUN_QUERY)}
    family={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
    version={version}
    asked={permissions}
    onTask={showSteps}
    onGreeted={() => history.replaceState(null, '', location.pathname)}
  />,
  document.getElementById('app') as HTMLElement,
);
