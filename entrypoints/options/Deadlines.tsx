import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { saveCalendarEntry } from '../../browser/calendar-entry';
import { today } from '../../browser/clock';
import { badgeSetting, deadlinesSetting, updateBadge } from '../../browser/deadlines';
import { Deadlines, type DeadlinesProps } from '../../components/deadlines/Deadlines';
import { useAnnounce } from '../../components/options/announce';

/** The deadlines on their storage, the downloads and the toolbar button. */
export function StoredDeadlines(props: Pick<DeadlinesProps, 'saved' | 'badge' | 'region'>) {
  const announce = useAnnounce();
  return (
    <Deadlines
      {...props}
      today={today()}
      onSaved={(saved) => announce(deadlinesSetting.set(saved).then(updateBadge), i18n.t('options.saved'))}
      onBadge={(on) => announce(badgeSetting.set(on).then(updateBadge), i18n.t('options.saved'))}
      onTask={showSteps}
      onCalendar={saveCalendarEntry}
    />
  );
}

/** Opens the steps of a task in a tab. */
export function showSteps(task: string): void {
  browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?task=${task}`) }).catch(console.error);
}
