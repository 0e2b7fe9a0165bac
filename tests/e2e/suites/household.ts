import { describe, expect, it } from 'vitest';
import { axeViolations } from '../../kit/axe.ts';
import { ask } from '../../kit/browser/need-box.ts';
import { onPaper } from '../../kit/browser/on-paper.ts';
import type { Running } from './index.ts';

/** The people of a family: told once in the settings, meant by words in the popup. */
export function householdSuite(running: Running): void {
  describe('household', () => {
    it('answers for a daughter who was added in the settings, by her own state', async () => {
      const harness = running();
      const settings = await harness.extensionPage('options.html', '#new-person');
      await settings.locator('#state').fill('TX');
      await settings.locator('#new-person').fill('daughter');
      await settings.locator('[data-action="add-person"]').click();
      await settings.locator('.member [id^="state-"]').fill('OH');
      await settings.waitForFunction(() =>
        /Your TRICARE region: East/.test(document.querySelector('.member')?.textContent ?? ''),
      );
      await harness.closePages();

      const popup = await harness.popup();
      await ask(popup, 'check my daughter’s claim');
      await popup.waitForSelector('[data-task="check-claim"][data-portal="humana-military"]');
      expect(await popup.$eval('.person', (line) => line.textContent)).toContain('For your daughter (Ohio).');
      await harness.screenshot(popup, 'household-answer');
      await popup.locator('.chip.profile').click();
      await popup.locator('[data-person="self"]').click();
      await popup.waitForSelector('[data-task="check-claim"][data-portal="triwest"]');
      expect(await harness.consoleErrors(popup)).toEqual([]);
    });

    it('drills for a deployment: ticks open sites, and nothing of it is kept', async () => {
      const harness = running();
      await harness.storage.set({ profile: { status: 'active-duty-family', state: 'TX', region: 'west' } });
      harness.requests.forget();
      const page = await harness.extensionPage('drill.html', '[data-kind="closed"] [data-portal="triwest"]');
      await page.locator('[data-part="adult-me"] [data-login="triwest"]').click();
      await page.waitForSelector('[data-kind="open"] [data-portal="triwest"]');
      expect(await axeViolations(page)).toEqual([]);
      await harness.screenshot(page, 'drill');
      expect(await harness.consoleErrors(page)).toEqual([]);
      expect(harness.requests.unexpected()).toEqual([]);
      expect(JSON.stringify(await harness.storage.all())).not.toContain('triwest');
      await onPaper(page);
      const isSeen = (selector: string) =>
        page.$eval(selector, (element) => (element as HTMLElement).checkVisibility());
      expect(await isSeen('[data-part="gaps"] [data-gap="express-scripts"]')).toBe(true);
      expect(await isSeen('[data-action="print"]')).toBe(false);
    });

    it('leads from words to the plan for everybody', async () => {
      const harness = running();
      await harness.storage.set({
        profile: { status: 'active-duty-family', state: 'TX', region: 'west' },
        people: { a: { kin: 'daughter', name: 'Emma', state: 'OH', region: 'east' } },
      });
      const popup = await harness.popup();
      await ask(popup, 'what do I have to do when we PCS');
      await popup.waitForSelector('.plan-offer button');
      await harness.screenshot(popup, 'plan-offer');
      await harness.closePages();
      const page = await harness.extensionPage('plan.html?event=move&day=2027-06-10', 'select');
      await page.locator('[data-action="add"]').click();
      await page.waitForSelector('.plan-for [data-person="a"]:checked');
      await page.waitForSelector('.plan-line');
      expect(await axeViolations(page)).toEqual([]);
      expect(await harness.consoleErrors(page)).toEqual([]);
    });
  });
}
