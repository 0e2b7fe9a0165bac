import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ask } from '../../kit/browser/need-box.ts';
import type { Running } from './index.ts';

/** The popup as a person uses it: by keyboard, on the production build. */
export function popupSuite(running: Running): void {
  describe('popup', () => {
    it('asks for the region, then sends a referral in the West to TriWest', async () => {
      const popup = await running().popup();
      await ask(popup, 'check my referral');
      await popup.waitForSelector('button[data-answer="region:west"]');
      await popup.locator('button[data-answer="region:west"]').click();
      const answer = await answerText(popup);
      expect(answer).toMatch(/TriWest/);
      expect(answer).toMatch(/TriWest account|own account|New User/);
      expect(await buttons(popup)).toContainEqual(expect.stringMatching(/^Open .*TriWest/));
      await running().screenshot(popup, 'popup-referral-west');
    });

    it('remembers the region for the next question', async () => {
      const harness = running();
      const first = await harness.popup();
      await ask(first, 'check my referral');
      await first.locator('button[data-answer="region:east"]').click();
      await answerText(first);
      await expect.poll(() => harness.storage.all()).toMatchObject({ profile: { region: 'east' } });
      await harness.closePages();
      const second = await harness.popup();
      await second.locator('.back').click();
      await ask(second, 'claim status');
      await second.waitForSelector('[data-task="check-claim"]');
      expect(await answerText(second)).toMatch(/Humana Military/);
    });

    it('puts the steps of a move between regions in order', async () => {
      const popup = await running().popup();
      await ask(popup, 'moving from Virginia to Texas');
      const answer = await wholeAnswer(popup);
      const order = ['Update Contact Info', 'Transfer', 'TriWest'].map((words) => answer.indexOf(words));
      expect(order.every((position) => position >= 0)).toBe(true);
      expect(answer.indexOf('milConnect')).toBeLessThan(answer.indexOf('New User'));
      expect(order[0]).toBeLessThan(order[1]!);
      await running().screenshot(popup, 'popup-move');
    });

    it('gives the price of home delivery with its year', async () => {
      const popup = await running().popup();
      await ask(popup, 'refill my maintenance medication by mail');
      const answer = await wholeAnswer(popup);
      expect(answer).toContain('Express Scripts');
      // On the day of the test run; the data names amounts up to 2026.
      if (new Date().getFullYear() === 2026) expect(answer).toMatch(/\$14/);
      expect(answer).not.toMatch(/\$16[^\n]*home delivery/);
    });

    it('says what site it is on', async () => {
      const harness = running();
      for (const [site, words] of [
        ['https://milconnect.dmdc.osd.mil/milconnect/', /real milConnect/],
        ['https://www.tricare-west.com/', /TriWest/],
        ['https://www.tricare.com/', /independent/i],
        ['https://tricare-bene.triwest.com.example/', /Do not sign in/],
      ] as const) {
        const popup = await harness.popup(site);
        await popup.waitForFunction(
          (source) => new RegExp(source, 'i').test(document.body.innerText),
          {},
          words.source,
        );
        await harness.closePages();
      }
    });

    it('answers in words when nothing fits, and stays usable', async () => {
      const popup = await running().popup();
      await ask(popup, 'qwxzv kjhgf');
      await popup.waitForFunction(() => /All TRICARE logins|All Logins/i.test(document.body.innerText));
      await running().screenshot(popup, 'popup-no-match');
    });

    it('opens an answer at once where a card has sent somebody', async () => {
      const page = await running().extensionPage('popup.html?task=update-address', '[data-view="answer"]');
      expect(await answerText(page)).toMatch(/milConnect/);
    });

    it('does not break on a task that does not exist', async () => {
      const page = await running().extensionPage('popup.html?task=no-such-task', '#need');
      expect(await page.$('[data-view="answer"]')).toBeNull();
    });

    it('fits: no sideways scrolling at 320 px', async () => {
      const page = await running().answerTo('moving from Virginia to Texas', 'main');
      await page.setViewport({ width: 320, height: 600 });
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });

    it('keeps a damaged profile from breaking anything', async () => {
      const harness = running();
      await harness.storage.set({ profile: { region: 'north', status: 'retiree' }, tips: 'junk' });
      const popup = await harness.popup();
      await ask(popup, 'check my referral');
      await popup.waitForSelector('button[data-answer="region:west"]');
    });
  });
}

async function answerText(popup: Page): Promise<string> {
  await popup.waitForSelector('[data-view="answer"]');
  return popup.$eval('[data-view="answer"]', (element) => (element as HTMLElement).innerText);
}

/** What waits behind chips, too. */
async function wholeAnswer(popup: Page): Promise<string> {
  await popup.waitForSelector('[data-view="answer"]');
  await popup.$$eval('[data-view="answer"] details', (folds) => {
    for (const fold of folds) fold.open = true;
  });
  return answerText(popup);
}

async function buttons(popup: Page): Promise<string[]> {
  return popup.$$eval('button, a', (elements) =>
    elements.map((element) => element.textContent?.trim() ?? ''),
  );
}
