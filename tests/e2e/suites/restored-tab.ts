import { describe, expect, it } from 'vitest';
import { HUMANA } from '../../kit/browser/addresses.ts';
import { closeAndReopen } from '../../kit/browser/closed-tab.ts';
import type { Running } from './index.ts';

/** A tab that the user closes and brings back. */
export function restoredTabSuite(running: Running): void {
  describe('a restored tab', () => {
    it('shows one overlay that answers and follows the address, and knows what was met before', async () => {
      const harness = running();
      const first = await harness.visit(HUMANA);
      await harness.overlay(first).waitUntilSeen();
      const page = await closeAndReopen(harness, first);
      await page.bringToFront();
      const overlay = harness.overlay(page);
      await overlay.waitFor('launcher');
      await overlay.pressLauncher();
      await overlay.waitFor('card');
      expect(await page.$$('portal-guide-card')).toHaveLength(1);
      await page.evaluate(() => history.pushState(null, '', '/provider/service/login'));
      await expect.poll(() => overlay.text()).toMatch(/provider/i);
    });
  });
}
