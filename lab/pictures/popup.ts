/** Pictures of the popup: searching, a question, and the answer. */
import type { Page } from 'puppeteer-core';
import type { LaunchedBrowser } from '../browsers/recipe.ts';
import { inScheme, SCHEMES } from './scheme.ts';

const SITE = 'https://milconnect.dmdc.osd.mil/milconnect/';

export async function pictureOfPopups(launched: LaunchedBrowser, folder: string): Promise<void> {
  for (const scheme of SCHEMES) {
    const page = await launched.browser.newPage();
    await page.goto(SITE);
    const popup = await launched.openPopup(page);
    await inScheme(popup, scheme);
    const keep = (name: string) => popup.screenshot({ path: `${folder}/popup-${name}-${scheme}.png` });

    await popup.locator('#need').wait();
    await popup.type('#need', 'check my referral');
    await popup.waitForSelector('[role="option"]');
    await keep('search');
    await popup.keyboard.press('Enter');
    await popup.waitForSelector('button[data-answer="region:west"]');
    await keep('question');
    await popup.locator('button[data-answer="region:west"]').click();
    await popup.waitForSelector('[data-view="answer"]');
    await toTop(popup);
    await keep('answer');
    await forgetAnswers(popup);
    await popup.close();
    await page.close();
  }
}

/** Resets the storage, so that the next popup asks again. */
async function forgetAnswers(popup: Page): Promise<void> {
  await popup.evaluate(() => {
    type Area = { clear(): Promise<void> };
    const { chrome } = globalThis as unknown as { chrome: { storage: Record<'local' | 'session', Area> } };
    return Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
  });
}

async function toTop(popup: Page): Promise<void> {
  await popup.evaluate(() => document.scrollingElement?.scrollTo(0, 0));
}
