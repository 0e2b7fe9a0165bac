/** The popup on what is stored: it follows every change, and the day. */
import lifeEvents from '../../data/life-events.ts';
import { dueInOrder, type SavedDeadline } from '../../model/time/deadlines.ts';
import { now, wrongDay } from '../../storage/clock.ts';
import { deadlinesSetting } from '../../storage/deadlines.ts';
import { language } from '../../storage/language.ts';
import { onPageBehind, type PageBehind, pageBehind } from '../../storage/page-behind.ts';
import { peopleSetting } from '../../storage/people.ts';
import { onPermissionChange } from '../../storage/portal-permissions.ts';
import { profileSetting } from '../../storage/profile.ts';
import { keepAnswer, onClosedTabs } from '../../storage/session.ts';
import { onStored } from '../../storage/signals.ts';
import type { Change } from '../../storage/store.ts';
import { progressSetting, taskMemorySetting } from '../../storage/tasks.ts';
import { tipSetting } from '../../storage/tips.ts';
import type { PageId } from '../options/pages.ts';
import { ErrorBoundary } from '../shared/ErrorBoundary.tsx';
import { followAll, useLoaded, useSetting, useToday } from '../shared/stored.ts';
import { MemoryProvider } from './memory.tsx';
import { Popup } from './Popup.tsx';
import { type Pages, PagesContext } from './pages.ts';
import type { Remembered } from './remembered.ts';
import { showTipsBehind, type TipsBehind, tipsBehind } from './tips-behind.ts';
import { useKeptOut } from './use-kept-out.ts';

export interface PopupPageProps {
  /** What was stored when the popup opened, so that its first frame shows it. */
  first: Remembered;
  /** The page behind the popup; null where the browser doesn't tell. */
  page: PageBehind | null;
  /** What there was to say about tips on that page when the popup opened. */
  tips: TipsBehind | null;
  /** A task to show. */
  task?: string | undefined;
  /** Words to answer. */
  question?: string | undefined;
  /** What only the window can do. */
  window: Omit<Pages, 'deadlines' | 'onDeadlines'> & {
    open(url: string): void;
    openOptions(page: PageId): void;
  };
}

const followPage = followAll(
  (again) => onPageBehind(again),
  (again) => onStored(tipSetting, again),
  (again) => onClosedTabs(again),
  (again) => onPermissionChange(again),
);

/** The page behind the popup now, and the tips there. */
async function lookBehind(): Promise<Pick<PopupPageProps, 'page' | 'tips'>> {
  const page = await pageBehind();
  return { page, tips: await tipsBehind(page).catch(() => null) };
}

export function PopupPage({ first, task, question, window, ...behind }: PopupPageProps) {
  const today = useToday();
  const profile = useSetting(profileSetting, first.profile);
  const people = useSetting(peopleSetting, first.people);
  const tasks = useSetting(taskMemorySetting, first.tasks);
  const progress = useSetting(progressSetting, first.progress);
  const saved = useSetting(deadlinesSetting, first.saved);
  const { page, tips } = useLoaded(lookBehind, followPage, behind).value ?? behind;
  const here = useKeptOut(tips, page);
  const deadlines = dueInOrder(saved, lifeEvents, profile.region, today, people);
  const onDeadlines = (change: Change<SavedDeadline[]>) =>
    void deadlinesSetting.update(change).catch(console.error);
  const onShow = async () => (here ? showTipsBehind(here, page?.tab) : false);
  return (
    <ErrorBoundary>
      <PagesContext.Provider value={{ ...window, deadlines, onDeadlines }}>
        <MemoryProvider
          tasks={tasks}
          progress={progress}
          storeTasks={(change) => taskMemorySetting.update(change).catch(console.error)}
          storeProgress={(change) => progressSetting.update(change).catch(console.error)}
        >
          <Popup
            address={page?.address ?? null}
            profile={profile}
            people={people}
            today={today}
            wrongDay={wrongDay()}
            language={language()}
            task={task}
            question={question}
            last={first.last}
            tipsHere={here ? { ...here, onShow } : undefined}
            onOpen={window.open}
            onPage={window.openOptions}
            onProfile={profileSetting.update}
            onPeople={peopleSetting.update}
            onKeep={(answer) => keepAnswer(answer, now()).catch(console.error)}
          />
        </MemoryProvider>
      </PagesContext.Provider>
    </ErrorBoundary>
  );
}
