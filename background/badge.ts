/** Shows the days left until the nearest saved deadline on the toolbar button, if the user turned that on. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import { badgeEvents } from '../data/tip-portals.ts';
import { dueInOrder } from '../model/time/deadlines.ts';
import { nextMidnight, today } from '../storage/clock.ts';
import { badgeSetting, deadlinesSetting } from '../storage/deadlines.ts';
import { language } from '../storage/language.ts';
import { peopleSetting } from '../storage/people.ts';
import { profileSetting } from '../storage/profile.ts';
import { onStored } from '../storage/signals.ts';

/** Name of the alarm that wakes the background at midnight, while the badge shows a number. */
const NEW_DAY = 'new-day';

/**
 * Keeps the badge up to date: at every start of the background, after every change of a value it depends
 * on, and every midnight. Call this while the background starts, before it awaits anything.
 */
export function followBadge(): void {
  const update = () => void updateBadge().catch(console.error);
  onStored(badgeSetting, update);
  onStored(deadlinesSetting, update);
  onStored(profileSetting, update);
  onStored(peopleSetting, update);
  browser.alarms.onAlarm.addListener(update);
  // These listeners only wake the background; every start of it updates the badge anyway.
  browser.runtime.onInstalled.addListener(() => {});
  browser.runtime.onStartup.addListener(() => {});
  update();
}

/**
 * Shows the days left until the nearest saved deadline on the toolbar button, or nothing. While it shows a
 * number, an alarm at the next midnight updates it. A computer that sleeps then gets the alarm when it
 * wakes up.
 */
export async function updateBadge(): Promise<void> {
  const [wanted, saved, profile, people] = await Promise.all([
    badgeSetting.get(),
    deadlinesSetting.get(),
    profileSetting.get(),
    peopleSetting.get(),
  ]);
  const [nearest] = wanted ? dueInOrder(saved, badgeEvents, profile.region, today(), people) : [];
  const shown = nearest && nearest.daysLeft >= 0 ? nearest : undefined;

  if (shown) await browser.alarms.create(NEW_DAY, { when: nextMidnight() });
  else await browser.alarms.clear(NEW_DAY);

  await browser.action.setBadgeBackgroundColor({ color: '#9a3412' });
  await browser.action.setBadgeText({ text: shown ? String(shown.daysLeft) : '' });
  // Screen readers don't read the badge, so the title says the same.
  await browser.action.setTitle({
    title: shown
      ? `${i18n.t('name')}: ${shown.about.title[language()]}, ${i18n.t('deadlines.left', shown.daysLeft)}`
      : i18n.t('name'),
  });
}
