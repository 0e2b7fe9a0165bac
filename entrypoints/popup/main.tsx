/** Fetches what the popup needs to know, shows it, and does what it asks for. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/popup/answer.css';
import '../../components/popup/search.css';
import '../../components/popup/popup.css';
import '../../components/popup/print.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { now, today } from '../../browser/clock';
import { deadlinesSetting, updateBadge } from '../../browser/deadlines';
import { language } from '../../browser/language';
import { profileSetting } from '../../browser/settings';
import { keepAnswer, lastAnswer, progressSetting, taskMemorySetting } from '../../browser/task-memory';
import { MemoryProvider } from '../../components/popup/memory';
import { MOST_LETTERS } from '../../components/popup/NeedBox';
import { Popup } from '../../components/popup/Popup';
import { type Pages, PagesContext } from '../../components/popup/pages';
import { ErrorBoundary } from '../../components/shared/ErrorBoundary';
import lifeEvents from '../../data/life-events';
import { dueInOrder } from '../../model/deadlines';
import type { Profile } from '../../model/situation';
import { NO_TASKS } from '../../model/task-memory';

const query = new URLSearchParams(location.search);

async function start(): Promise<void> {
  // Each input has something to fall back on: no failure of the browser's may leave the window empty.
  const [address, profile, inTab, tasks, progress, last, saved] = await Promise.all([
    addressBehind().catch(() => null),
    profileSetting.get().catch((): Profile => ({})),
    isTab().catch(() => false),
    taskMemorySetting.get().catch(() => NO_TASKS),
    progressSetting.get().catch(() => ({})),
    lastAnswer(now()).catch(() => null),
    deadlinesSetting.get().catch(() => []),
  ]);
  document.documentElement.dataset.place = inTab ? 'tab' : 'popup';

  async function open(url: string): Promise<void> {
    await browser.tabs.create({ url });
    if (!inTab) window.close();
  }

  const pages: Pages = {
    deadlines: dueInOrder(saved, lifeEvents, profile.region, today()),
    // A popup that opens the browser's print window closes under it: the same answer prints from a tab.
    print: () => (inTab ? window.print() : open(ownPage('/popup.html?print=1'))),
    showDeadlines: () => open(ownPage('/options.html#deadlines')),
  };

  async function openOptions(): Promise<void> {
    await browser.runtime.openOptionsPage();
    if (!inTab) window.close();
  }

  render(
    <ErrorBoundary>
      <PagesContext.Provider value={pages}>
        <MemoryProvider
          tasks={tasks}
          progress={progress}
          storeTasks={(next) => taskMemorySetting.set(next).catch(console.error)}
          storeProgress={(next) => progressSetting.set(next).catch(console.error)}
        >
          <Popup
            address={address}
            profile={profile}
            today={today()}
            language={language()}
            task={query.get('task') ?? undefined}
            question={query.get('q')?.slice(0, MOST_LETTERS)}
            last={last}
            onOpen={open}
            onOptions={openOptions}
            onProfile={profileSetting.set}
            onKeep={(answer) => keepAnswer(answer, now()).catch(console.error)}
          />
        </MemoryProvider>
      </PagesContext.Provider>
    </ErrorBoundary>,
    document.getElementById('app') as HTMLElement,
  );
  if (query.has('print')) window.print();
  updateBadge().catch(console.error);
}

function ownPage(path: '/popup.html?print=1' | '/options.html#deadlines'): string {
  return browser.runtime.getURL(path);
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
