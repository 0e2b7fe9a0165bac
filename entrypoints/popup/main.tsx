/** Fetches what the popup needs to know, shows it, and does what it asks for. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/popup/answer.css';
import '../../components/popup/search.css';
import '../../components/popup/popup.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { today } from '../../browser/clock';
import { language } from '../../browser/language';
import { profileSetting } from '../../browser/settings';
import { Popup } from '../../components/popup/Popup';
import { ErrorBoundary } from '../../components/shared/ErrorBoundary';

const query = new URLSearchParams(location.search);

async function start(): Promise<void> {
  // Each input has something to fall back on: no failure of the browser's may leave the window empty.
  const [address, profile, inTab] = await Promise.all([
    addressBehind().catch(() => null),
    profileSetting.get().catch(() => ({})),
    isTab().catch(() => false),
  ]);
  document.documentElement.dataset.place = inTab ? 'tab' : 'popup';

  async function open(url: string): Promise<void> {
    await browser.tabs.create({ url });
    if (!inTab) window.close();
  }

  async function openOptions(): Promise<void> {
    await browser.runtime.openOptionsPage();
    if (!inTab) window.close();
  }

  render(
    <ErrorBoundary>
      <Popup
        address={address}
        profile={profile}
        today={today()}
        language={language()}
        task={query.get('task') ?? undefined}
        onOpen={open}
        onOptions={openOptions}
        onProfile={profileSetting.set}
      />
    </ErrorBoundary>,
    document.getElementById('app') as HTMLElement,
  );
}

/** `?site=` where a tip opened this page as a tab; else the active tab, which the click lets us see. */
async function addressBehind(): Promise<string | null> {
  const site = query.get('site');
  if (site !== null) return site;
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url ?? null;
}

/** A page in a tab knows its tab; a popup has none. */
async function isTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

document.documentElement.lang = language();
document.title = i18n.t('name');
start();
