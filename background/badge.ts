/** The days left of the nearest saved deadline on the toolbar button, for those who want it. */
import { browser } from 'wxt/browser';
import { i18n } from '#i18n';
import lifeEvents from '../data/life-events.ts';
import { dueInOrder } from '../model/time/deadlines.ts';
import { today } from '../storage/clock.ts';
import { badgeSetting, deadlinesSetting } from '../storage/deadlines.ts';
import { language } from '../storage/language.ts';
import { profileSetting } from '../storage/profile.ts';

/**
 * Shows the days left of the nearest saved deadline on the toolbar button, or nothing. There is no
 * timer: this is called whenever the extension is at work anyway.
 */
export async function updateBadge(): Promise<void> {
  const [wanted, saved, profile] = await Promise.all([
    badgeSetting.get(),
    deadlinesSetting.get(),
    profileSetting.get(),
  ]);
  const [nearest] = wanted ? dueInOrder(saved, lifeEvents, profile.region, today()) : [];
  const shown = nearest && nearest.daysLeft >= 0 ? nearest : undefined;
  await browser.action.setBadgeBackgroundColor({ color: '#9a3412' });
  await browser.action.setBadgeText({ text: shown ? String(shown.daysLeft) : '' });
  // The badge is drawn, not read out: the title says the same.
  await browser.action.setTitle({
    title: shown
      ? `${i18n.t('name')}: ${shown.about.title[language()]}, ${i18n.t('deadlines.left', shown.daysLeft)}`
      : i18n.t('name'),
  });
}
