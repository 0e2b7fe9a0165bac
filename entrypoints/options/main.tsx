/** Shows the options page with what the browser reports. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/pictures.css';
import '../../components/popup/choices.css';
import '../../components/popup/answer.css';
import '../../components/popup/steps.css';
import '../../components/popup/folds.css';
import '../../components/popup/search.css';
import '../../components/popup/home.css';
import '../../components/frame/frame.css';
import '../../components/frame/fields.css';
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

const open = (url: string) => void browser.tabs.create({ url }).catch(console.error);

/** Opens a page of the popup's in a tab. */
const openPopup = (query: `?${string}`) => open(browser.runtime.getURL(`/popup.html${query}`));

/** Closes this tab. */
async function close(): Promise<void> {
  const tab = await browser.tabs.getCurrent();
  if (tab?.id !== undefined) await browser.tabs.remove(tab.id);
}

document.documentElement.lang = language();
render(
  <OptionsPage
    greets={new URLSearchParams(location.search).has(FIRST_RUN_QUERY)}
    family={import.meta.env.FIREFOX ? 'firefox' : 'chromium'}
    version={version}
    asked={permissions}
    onTask={(id) => openPopup(`?task=${id}`)}
    onPortal={(id) => openPopup(`?portal=${id}`)}
    onOpen={open}
    onClose={() => void close().catch(console.error)}
    onGreeted={() => history.replaceState(null, '', location.pathname + location.hash)}
  />,
  document.getElementById('app') as HTMLElement,
);
