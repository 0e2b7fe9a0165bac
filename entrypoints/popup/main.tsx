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
import { onPermissionChange } from '../../browser/portal-permissions';
import { profileSetting, tipSetting } from '../../browser/settings';
import { type PageBehind, showTipsBehind, type TipsBehind, tipsBehind } from '../../browser/tips-behind';
import { Popup } from '../../components/popup/Popup';
import { ErrorBoundary } from '../../components/shared/ErrorBoundary';

const query = new URLSearchParams(location.search);

async function start(): Promise<void> {
  // Each input has something to fall back on: no failure of the browser's may leave the window empty.
  const whichPage = pageBehind().catch(() => null);
  const [page, tipsAtFirst, profile, inTab] = await Promise.all([
    whichPage,
    whichPage.then(lookAtTips),
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

  function show(tips: TipsBehind | null): void {
    const onShow = async () => {
      const done = tips !== null && (await showTipsBehind(tips, page?.tab));
      await update();
      return done;
    };
    render(
      <ErrorBoundary>
        <Popup
          address={page?.address ?? null}
          profile={profile}
          today={today()}
          language={language()}
          task={query.get('task') ?? undefined}
          tipsHere={tips ? { ...tips, onShow } : undefined}
          onOpen={open}
          onOptions={openOptions}
          onProfile={profileSetting.set}
        />
      </ErrorBoundary>,
      document.getElementById('app') as HTMLElement,
    );
  }

  const update = async () => show(await lookAtTips(page));
  show(tipsAtFirst);
  tipSetting.watch(update);
  onPermissionChange(update);
}

/** `?site=` where a tip opened this page as a tab; else the active tab, which the click lets us see. */
async function pageBehind(): Promise<PageBehind | null> {
  const site = query.get('site');
  if (site !== null) return { address: site, tab: undefined };
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  return tab?.url ? { address: tab.url, tab: tab.id } : null;
}

async function lookAtTips(page: PageBehind | null): Promise<TipsBehind | null> {
  return page && tipsBehind(page).catch(() => null);
}

/** A page in a tab knows its tab; a popup has none. */
async function isTab(): Promise<boolean> {
  return (await browser.tabs.getCurrent()) !== undefined;
}

document.documentElement.lang = language();
document.title = i18n.t('name');
start();
