import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { now, today } from '../../browser/clock';
import { badgeSetting, deadlinesSetting, updateBadge } from '../../browser/deadlines';
import { saveFile } from '../../browser/save-file';
import { Deadlines, type DeadlinesProps } from '../../components/deadlines/Deadlines';
import { useReport } from '../../components/options/report';
import { calendarFile, REMIND_DAYS_BEFORE } from '../../model/ics';

/** The deadlines on their storage, the downloads and the toolbar button. */
export function StoredDeadlines(props: Pick<DeadlinesProps, 'saved' | 'badge' | 'region'>) {
  const report = useReport();
  return (
    <Deadlines
      {...props}
      today={today()}
      onSaved={(saved) => report(deadlinesSetting.set(saved).then(updateBadge), i18n.t('options.saved'))}
      onBadge={(on) => report(badgeSetting.set(on).then(updateBadge), i18n.t('options.saved'))}
      onTask={showSteps}
      onCalendar={saveEvent}
    />
  );
}

/** Opens the steps of a task in a tab. */
export function showSteps(task: string): void {
  browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?task=${task}`) }).catch(console.error);
}

function saveEvent(id: string, day: string, summary: string, description: string): void {
  const file = calendarFile({
    uid: `${id}@portal-guide-for-tricare`,
    stamp: new Date(now()).toISOString(),
    day,
    summary,
    description,
    remindDaysBefore: REMIND_DAYS_BEFORE,
  });
  saveFile(`${id}.ics`, 'text/calendar', file);
}
