/**
 * The visit that `npm start` makes without a screen: one question in the popup, then the tips of the five
 * portals, with a screenshot of each.
 */
import { mkdir } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from './browsers/find.ts';
import { greetingPage } from './browsers/greeting.ts';
import type { LaunchedBrowser } from './browsers/recipe.ts';
import { cardFrame } from './card-frame.ts';
import { ROOT } from './extension-build.ts';
import { START_URL, TIP_PAGES } from './stand-ins/start-page.ts';

const FOLDER = `${ROOT}screenshots`;

/** Our element, once it shows. What is in it no page can see. */
export const SETTLED_OVERLAY = 'portal-guide-card:popover-open';

export async function scriptedVisit(kind: BrowserKind, launched: LaunchedBrowser): Promise<void> {
  await mkdir(FOLDER, { recursive: true });
  const keep = async (page: Page, name: string) => {
    const path = `${FOLDER}/${kind}-${name}.png` as const;
    await page.screenshot({ path });
    console.log(path);
  };
  await (await greetingPage(launched)).close();
  const page = await launched.browser.newPage();
  await page.goto(START_URL);
  const popup = await launched.openPopup(page);
  await askAboutReferral(popup);
  await keep(popup, 'popup-answer');
  await popup.close();
  await page.bringToFront();
  for (const [portal, , url] of TIP_PAGES) {
    await page.goto(url);
    await page.waitForSelector(SETTLED_OVERLAY);
    await cardFrame(kind, page).becomes('drawn');
    await keep(page, `tip-${portal}`);
  }
  await page.close();
}

/** Types the question, takes the first suggestion, chooses West, and waits for TriWest. */
async function askAboutReferral(popup: Page): Promise<void> {
  await popup.locator('#need').wait();
  await popup.type('#need', 'check my referral');
  await popup.locator('[role="option"]').click();
  await popup.locator('button[data-answer="region:west"]').click();
  await popup.waitForFunction(() =>
    document.querySelector('[data-view="answer"]')?.textContent?.includes('TriWest'),
  );
}
