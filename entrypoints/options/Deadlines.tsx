import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { updateBadge } from '../../background/badge.ts';
import { Deadlines } from '../../components/deadlines/Deadlines.tsx';
import type { DeadlinesProps } from '../../components/deadlines/props.ts';
import { useAnnounce } from '../../components/options/announce.ts';
import { saveCalendarEntry } from '../../components/shared/calendar-entry.ts';
import { today } from '../../storage/clock.ts';
import { badgeSetting, deadlinesSetting } from '../../storage/deadlines.ts';

/** The deadlines on their storage, the downloads and the toolbar button. */
export function StoredDeadlines(props: Pick<DeadlinesProps, 'saved' | 'badge' | 'region'>) {
  const announce = useAnnounce();
  return (
    <Deadlines
      {...props}
      today={today()}
      onSaved={(change) =>
        announce(deadlinesSetting.update(change).then(updateBadge), i18n.t('options.saved'))
      }
      onBadge={(on) => announce(badgeSetting.update(() => on).then(updateBadge), i18n.t('options.saved'))}
      onTask={showSteps}
      onCalendar={saveCalendarEntry}
    />
  );
}

/** Opens the steps of a task in a tab. */
export function showSteps(task: string): void {
  browser.tabs.create({ url: browser.runtime.getURL(`/popup.html?task=${task}`) }).catch(console.error);
}
