/** Saved deadlines, and the days left of the nearest one on the toolbar button for those who want it. */
import { browser } from 'wxt/browser';
import * as z from 'zod/mini';
import { i18n } from '#i18n';
import lifeEvents from '../data/life-events';
import { isDay } from '../model/days';
import { dueInOrder, type SavedDeadline } from '../model/deadlines';
import { today } from './clock';
import { language } from './language';
import { defineSetting, profileSetting } from './settings';

const deadlineSchema = z.object({ event: z.string(), day: z.string().check(z.refine(isDay)) });

/** Damaged deadlines are left out, the others stay. */
const deadlinesSchema: z.ZodMiniType<SavedDeadline[]> = z.catch(
  z.pipe(
    z.array(z.catch(z.nullable(deadlineSchema), null)),
    z.transform((all) => all.filter((one) => one !== null)),
  ),
  [],
);

export const deadlinesSetting = defineSetting('deadlines', deadlinesSchema);
/** Whether the toolbar button shows the days left. Off until asked for. */
export const badgeSetting = defineSetting<boolean>('badge', z.catch(z.boolean(), false));

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
