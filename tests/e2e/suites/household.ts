import { describe, expect, it } from 'vitest';
import { ask } from '../../kit/browser/need-box.ts';
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
      await settings.waitForFunction(
        () => document.querySelector<HTMLSelectElement>('.member [id^="region-"]')?.value === 'east',
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
  });
}
