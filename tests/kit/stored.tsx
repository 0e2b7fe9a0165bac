/** Popup and options as their entrypoints show them, on what is stored. */
import { cleanup } from '@testing-library/preact';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import { Deadlines } from '../../components/deadlines/Deadlines.tsx';
import { Frame } from '../../components/frame/Frame.tsx';
import { Settings } from '../../components/options/Settings.tsx';
import { MemoryProvider } from '../../components/popup/memory.tsx';
import { Popup } from '../../components/popup/Popup.tsx';
import { PagesContext } from '../../components/popup/pages.ts';
import { remembered } from '../../components/popup/remembered.ts';
import lifeEvents from '../../data/life-events.ts';
import { dueInOrder } from '../../model/time/deadlines.ts';
import { callsSetting } from '../../storage/calls.ts';
import { today } from '../../storage/clock.ts';
import { badgeSetting, deadlinesSetting } from '../../storage/deadlines.ts';
import { firstRunDone } from '../../storage/first-run.ts';
import { keptJobSetting } from '../../storage/job.ts';
import { peopleSetting } from '../../storage/people.ts';
import { othersProgressSetting, planSetting } from '../../storage/plan.ts';
import { profileSetting } from '../../storage/profile.ts';
import { takeSteps } from '../../storage/session.ts';
import { syncSetting } from '../../storage/sync.ts';
import { progressSetting, taskMemorySetting } from '../../storage/tasks.ts';
import { metTipsSetting, tipSetting } from '../../storage/tips.ts';
import { show } from './setup.tsx';

const { local, session, sync } = fakeBrowser.storage;

/** Every setting by its key. */
export const SETTINGS = {
  profile: profileSetting,
  people: peopleSetting,
  tips: tipSetting,
  'met-tips': metTipsSetting,
  tasks: taskMemorySetting,
  progress: progressSetting,
  'job-begun': keptJobSetting,
  deadlines: deadlinesSetting,
  'plan-done': planSetting,
  'plan-others': othersProgressSetting,
  calls: callsSetting,
  badge: badgeSetting,
  'first-run-done': firstRunDone,
  sync: syncSetting,
};
/** Puts only this into the storage. */
export async function store(all: { local: object; session: object; sync: object }) {
  await Promise.all([local.clear(), session.clear(), sync.clear()]);
  await Promise.all([
    local.set({ ...all.local }),
    session.set({ ...all.session }),
    sync.set({ ...all.sync }),
  ]);
}

export async function openPopup() {
  cleanup();
  const { profile, tasks, progress, last, saved } = await remembered();
  const deadlines = dueInOrder(saved, lifeEvents, profile.region, today());
  const steps = await takeSteps(undefined);
  const page = show(
    <PagesContext.Provider value={{ deadlines, onDeadlines: () => {}, print: () => {} }}>
      <MemoryProvider
        tasks={tasks}
        progress={progress}
        storeTasks={async () => {}}
        storeProgress={async () => {}}
      >
        <Popup
          address={null}
          profile={profile}
          today={today()}
          language="en"
          task={steps?.task}
          last={last}
          onOpen={() => {}}
          onPage={() => {}}
          onProfile={async () => {}}
        />
      </MemoryProvider>
    </PagesContext.Provider>,
  );
  return page.container;
}

export async function openOptions() {
  cleanup();
  const [profile, tips, deadlines, badge] = await Promise.all([
    profileSetting.get(),
    tipSetting.get(),
    deadlinesSetting.get(),
    badgeSetting.get(),
  ]);
  const done = async () => {};
  const page = show(
    <Frame place="settings" kind="settings" title="Settings" language="en">
      <Settings
        profile={profile}
        people={{}}
        tips={tips}
        allowed={[]}
        onProfile={done}
        onPeople={done}
        onTips={done}
        onPortal={async () => true}
        onExport={done}
        onForget={done}
      />
      <Deadlines
        saved={deadlines}
        badge={badge}
        people={[]}
        region={profile.region}
        today={today()}
        onSaved={done}
        onBadge={done}
        onTask={done}
        onCalendar={done}
      />
    </Frame>,
  );
  return page.container;
}
