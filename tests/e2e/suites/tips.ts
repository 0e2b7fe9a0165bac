import { describe, expect, it } from 'vitest';
import type { Running } from './index.ts';

const PORTALS = {
  milconnect: 'https://milconnect.dmdc.osd.mil/milconnect/',
  'humana-military': 'https://infocenter.humana-military.com/beneficiary/service/registration',
  'humana-public': 'https://www.humanamilitary.com/beneficiary/resources/selfservice',
  triwest: 'https://tricare-bene.triwest.com/',
  'triwest-public': 'https://tricare.triwest.com/',
  'express-scripts': 'https://militaryrx.express-scripts.com/',
  'united-concordia': 'https://uccitdp.com/',
};

/** Tips on the production build, seen from outside: its root is closed. */
export function tipsSuite(running: Running): void {
  describe('tips', () => {
    it.each(Object.entries(PORTALS))('appear on %s', async (name, url) => {
      const harness = running();
      const page = await harness.visit(url);
      await harness.overlay(page).waitFor('card');
      expect(await page.evaluate(() => document.querySelector('portal-guide-card')?.shadowRoot)).toBeNull();
      // Drawn in its corner, above the page.
      const inCorner = () => document.elementFromPoint(innerWidth - 30, innerHeight - 30)?.localName;
      expect(await page.evaluate(inCorner)).toBe('portal-guide-card');
      expect(await harness.consoleErrors(page)).toEqual([]);
      await harness.screenshot(page, `tip-${name}`);
    });

    it.each([
      'https://weather.example/',
      'https://www.tricare.com/',
      'https://tricare-bene.triwest.com.example/',
      'https://my.mhsgenesis.health.mil/',
    ])('leave %s alone', async (url) => {
      const harness = running();
      const page = await harness.visit(url, { expect: 'nothing' });
      expect(await page.evaluate(() => document.documentElement.outerHTML)).not.toContain('portal-guide');
      expect(await harness.consoleErrors(page)).toEqual([]);
    });

    it('open the card by itself once, then only the launcher', async () => {
      const harness = running();
      const page = await harness.visit(PORTALS.triwest);
      await harness.overlay(page).waitFor('card');
      await harness.overlay(page).waitUntilSeen();
      await harness.visit(PORTALS.triwest, { page });
      await page.waitForFunction(() => document.readyState === 'complete');
      expect(await harness.overlay(page).state()).toBe('launcher');
    });

    it('never take the focus', async () => {
      const page = await running().visit(PORTALS['united-concordia']);
      expect(await page.evaluate(() => document.activeElement === document.body)).toBe(true);
    });

    it('stay away where they are switched off', async () => {
      const harness = running();
      await harness.storage.set({ tips: { off: false, portalsOff: ['triwest'], corner: 'top-left' } });
      await harness.visit(PORTALS.triwest, { expect: 'nothing' });
      await harness.storage.set({ tips: { off: true, portalsOff: [], corner: 'top-left' } });
      await harness.visit(PORTALS.milconnect, { expect: 'nothing', proof: 'watch' });
    });

    it('come with damaged settings too', async () => {
      const harness = running();
      await harness.storage.set({ tips: [], profile: 3, 'met-tips': 'x' });
      const page = await harness.visit(PORTALS.milconnect);
      await harness.overlay(page).waitFor('card');
    });
  });
}
