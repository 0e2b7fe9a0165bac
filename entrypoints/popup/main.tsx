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
import { takeSteps } from '../../browser/steps';
import { type PageBehind, showTipsBehind, type TipsBehind, tipsBehind } from '../../browser/tips-behind';
import { Popup } from '../../components/popup/Popup';
import { ErrorBoundary } from '../../components/shared/ErrorBoundary';

const query = new URLSearchParams(location.search);

async function start(): Promise<void> {
  // Each input has something to fall back on: no failure of the browser's may leave the window empty.
  const [profile, inTab] = await Promise.all([
    profileSetting.get().catch(() => ({})),
    isTab().catch(() => false),
  ]);
  document.documentElement.dataset.place = inTab ? 'tab' : 'popup';
  const { page, task } = await openedFor(inTab).catch((): Opened => ({ page: null }));

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
          task={task}
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
  await update();
  tipSetting.watch(update);
  onPermissionChange(update);
}

interface Opened {
  /** The page behind the popup; null where the browser doesn't tell. */
  page: PageBehind | null;
  task?: string | undefined;
}

/**
 * What the popup was opened for. As a tab it is told by its query; a tip that opened the popup left
 * a note; and where the user clicked the toolbar button, the click lets us see the tab's address.
 */
async function openedFor(inTab: boolean): Promise<Opened> {
  const [tab] = await browser.tabs.query({ active: true, currentWindow: true });
  const steps = inTab ? null : await takeSteps(tab?.id).catch(() => null);
  const told = query.get('site') ?? steps?.site;
  const seen = tab?.url ? { address: tab.url, tab: tab.id } : null;
  return {
    page: told === undefined ? seen : { address: told, tab: undefined },
    task: query.get('task') ?? steps?.task,
  };
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
