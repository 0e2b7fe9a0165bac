/** Fetches what the popup needs to know, shows it, and does what it asks for. */
import '../../components/tokens.css';
import '../../components/base.css';
import '../../components/popup/answer.css';
import '../../components/popup/search.css';
import '../../components/popup/popup.css';
import '../../components/popup/large-text.css';
import '../../components/popup/print.css';
import { render } from 'preact';
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { updateBadge } from '../../background/badge.ts';
import { MemoryProvider } from '../../components/popup/memory.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { type Pages, PagesContext } from '../../components/popup/pages.ts';
import { remembered } from '../../components/popup/remembered.ts';
import {
  type PageBehind,
  showTipsBehind,
  type TipsBehind,
  tipsBehind,
} from '../../components/popup/tips-behind.ts';
import { ErrorBoundary } from '../../components/shared/ErrorBoundary.tsx';
import { now, today } from '../../storage/clock.ts';
import { language } from '../../storage/language.ts';
import { onPermissionChange } from '../../storage/portal-permissions.ts';
import { profileSetting } from '../../storage/profile.ts';
import { keepAnswer } from '../../storage/session.ts';
import { onStored } from '../../storage/signals.ts';
import { progressSetting, taskMemorySetting } from '../../storage/tasks.ts';
import { tipSetting } from '../../storage/tips.ts';
import { forPrint, openedFor } from './opened-for.ts';

async function start(): Promise<void> {
  const [{ inTab, page, task, question }, { profile, tasks, progress, last, deadlines }] = await Promise.all([
    openedFor(),
    remembered(),
  ]);
  document.documentElement.dataset.place = inTab ? 'tab' : 'popup';

  async function open(url: string): Promise<void> {
    await browser.tabs.create({ url });
    if (!inTab) window.close();
  }

  const pages: Pages = {
    deadlines,
    // A popup that opens the browser's print window closes under it: the same answer prints from a tab.
    print: () => (inTab ? window.print() : open(ownPage('/popup.html?print=1'))),
    showDeadlines: () => open(ownPage('/options.html#deadlines')),
  };

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
        <PagesContext.Provider value={pages}>
          <MemoryProvider
            tasks={tasks}
            progress={progress}
            storeTasks={(change) => taskMemorySetting.update(change).catch(console.error)}
            storeProgress={(change) => progressSetting.update(change).catch(console.error)}
          >
            <Popup
              address={page?.address ?? null}
              profile={profile}
              today={today()}
              language={language()}
              task={task}
              question={question}
              last={last}
              tipsHere={tips ? { ...tips, onShow } : undefined}
              onOpen={open}
              onOptions={openOptions}
              onProfile={profileSetting.update}
              onKeep={(answer) => keepAnswer(answer, now()).catch(console.error)}
            />
          </MemoryProvider>
        </PagesContext.Provider>
      </ErrorBoundary>,
      document.getElementById('app') as HTMLElement,
    );
  }

  const update = async () => show(await lookAtTips(page));
  await update();
  onStored(tipSetting, update);
  onPermissionChange(update);
  if (forPrint) window.print();
  updateBadge().catch(console.error);
}

function ownPage(path: '/popup.html?print=1' | '/options.html#deadlines'): string {
  return browser.runtime.getURL(path);
}

async function lookAtTips(page: PageBehind | null): Promise<TipsBehind | null> {
  return page && tipsBehind(page).catch(() => null);
}

document.documentElement.lang = language();
document.title = i18n.t('name');
start();
