import { describe, expect, it } from 'vitest';
import type { Running } from './index.ts';

/** The options page and the page that greets after installation, on the production build. */
export function optionsSuite(running: Running): void {
  describe('options', () => {
    it('greet once: Escape leads to the options, and the greeting never comes again', async () => {
      const harness = running();
      const address = 'options.html?first=1';
      const page = await harness.extensionPage(address, '[data-view="first-run"]');
      await page.locator('#region').fill('west');
      await page.waitForFunction(() => /Saved\./.test(document.body.innerText));
      await harness.screenshot(page, 'first-run');
      await page.focus('#first-run-done');
      await page.keyboard.press('Escape');
      await page.waitForSelector('#forget');
      expect(await harness.storage.all()).toMatchObject({ profile: { region: 'west' } });
      expect(await harness.consoleErrors(page)).toEqual([]);
      const again = await harness.extensionPage(address, '#forget');
      expect(await again.$('[data-view="first-run"]')).toBeNull();
    });
  });
}
