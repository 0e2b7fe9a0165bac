import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { ask } from '../../kit/browser/need-box.ts';
import { onPaper } from '../../kit/browser/on-paper.ts';
import type { Running } from './index.ts';

const ANSWER = '[data-view="answer"]';

/** What the popup remembers from one opening to the next, in the real storage. */
export function popupMemorySuite(running: Running): void {
  describe('the memory of the popup', () => {
    it('shows the last answer again, its ticks too, until one goes back', async () => {
      const harness = running();
      await harness.setProfile({ region: 'west' });
      const first = await harness.popup();
      await ask(first, 'check my referral');
      await first.locator('.steps input').click();
      await expect.poll(() => harness.storage.all()).toHaveProperty('progress.check-referral');
      await harness.screenshot(first, 'popup-ticked');
      await harness.closePages();
      const second = await harness.popup();
      await second.waitForSelector(`${ANSWER}[data-task="check-referral"]`);
      expect(await second.$eval('.steps input', (box) => (box as HTMLInputElement).checked)).toBe(true);
      await second.locator('.back').click();
      await second.waitForSelector('.continue[data-task="check-referral"]');
      await second.waitForFunction(async () => {
        const { chrome } = globalThis as unknown as {
          chrome: { storage: { session: { get(key: string): Promise<object> } } };
        };
        return JSON.stringify(await chrome.storage.session.get('last-answer')).includes('typing');
      });
      await harness.closePages();
      await (await harness.popup()).waitForSelector('#need');
    });

    it('keeps pinned tasks at hand', async () => {
      const harness = running();
      const first = await harness.extensionPage('popup.html?task=update-address', ANSWER);
      await first.locator('[data-action="pin"]').click();
      await expect.poll(() => harness.storage.all()).toMatchObject({ tasks: { pinned: ['update-address'] } });
      await first.bringToFront(); // Looking into the storage has opened a page over it.
      await first.locator('.back').click();
      await first.locator('.pinned button').click();
      await first.waitForSelector(`${ANSWER}[data-task="update-address"]`);
    });

    it('answers words that come by the address, as the address bar sends them', async () => {
      const page = await running().answerTo('update my address', ANSWER);
      expect(await page.$eval(ANSWER, (view) => (view as HTMLElement).dataset.task)).toBe('update-address');
      await page.waitForSelector('.glossary');
      expect(await running().consoleErrors(page)).toEqual([]);
    });

    it('prints the steps alone', async () => {
      const page = await running().extensionPage('popup.html?task=update-address', ANSWER);
      expect(await shown(page, '.actions')).toBe(true);
      await onPaper(page);
      expect(await shown(page, '.actions')).toBe(false);
      expect(await shown(page, '.steps')).toBe(true);
    });
  });
}

function shown(page: Page, selector: string): Promise<boolean> {
  return page.$eval(selector, (element) => (element as HTMLElement).checkVisibility());
}
