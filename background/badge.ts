/** The days left of the nearest saved deadline on the toolbar button, for those who want it. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import lifeEvents from '../data/life-events.ts';
import { dueInOrder } from '../model/time/deadlines.ts';
import { nextMidnight, today } from '../storage/clock.ts';
import { badgeSetting, deadlinesSetting } from '../storage/deadlines.ts';
import { language } from '../storage/language.ts';
import { profileSetting } from '../storage/profile.ts';
import { onStored } from '../storage/signals.ts';

/** Name of the alarm that wakes the background at midnight, while there is a badge to count down. */
const NEW_DAY = 'new-day';

/**
 * Keeps the toolbar button true: at every start of the background, after every change of what it is made
 * of, and every midnight. To be called while the background starts, before anything is awaited.
 */
export function followBadge(): void {
  const update = () => void updateBadge().catch(console.error);
  onStored(badgeSetting, update);
  onStored(deadlinesSetting, update);
  onStored(profileSetting, update);
  browser.alarms.onAlarm.addListener(update);
  // Listened to only to be woken: what they are about is done by the update that every start makes.
  browser.runtime.onInstalled.addListener(() => {});
  browser.runtime.onStartup.addListener(() => {});
  update();
}

/**
 * Shows the days left of the nearest saved deadline on the toolbar button, or nothing. As long as it shows
 * some, an alarm at the next midnight counts on; a computer that sleeps then gets it when it wakes up.
 */
export async function updateBadge(): Promise<void> {
  const [wanted, saved, profile] = await Promise.all([
    badgeSetting.get(),
    deadlinesSetting.get(),
    profileSetting.get(),
  ]);
  const [nearest] = wanted ? dueInOrder(saved, lifeEvents, profile.region, today()) : [];
  const shown = nearest && nearest.daysLeft >= 0 ? nearest : undefined;

  if (shown) await browser.alarms.create(NEW_DAY, { when: nextMidnight() });
  else await browser.alarms.clear(NEW_DAY);

  await browser.action.setBadgeBackgroundColor({ color: '#9a3412' });
  await browser.action.setBadgeText({ text: shown ? String(shown.daysLeft) : '' });
  // The badge is drawn, not read out: the title says the same.
  await browser.action.setTitle({
    title: shown
      ? `${i18n.t('name')}: ${shown.about.title[language()]}, ${i18n.t('deadlines.left', shown.daysLeft)}`
      : i18n.t('name'),
  });
}
