import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../lab/browsers/find.ts';
import { DENTAL, TRIWEST } from '../../kit/browser/addresses.ts';
import { type Harness, openHarness } from '../../kit/browser/harness.ts';
import { chosenPortals, SitePermissions } from '../../kit/browser/site-permissions.ts';

const OPT_IN = 'https://mypay.dfas.mil/';
const OPT_IN_HOSTS = ['https://mypay.dfas.mil/*'];
const TOLD = {
  'first-run-done': true,
  profile: { region: 'east' },
  tips: { off: false, portalsOff: ['triwest'], corner: 'top-left' },
};
const TIME = { timeout: 15_000 };

/**
 * The browser ends and starts again with the same profile. Nothing unsigned stays installed, so the extension
 * is then loaded once more from the same folder; what belongs to its id has waited for it.
 */
export function restartSuite(kind: BrowserKind): void {
  describe(`${kind}, restarted with the same profile`, () => {
    let harness: Harness;
    let profile: string;
    const start = async (greets: boolean) => {
      harness = await openHarness(kind, { build: 'production', profile, greets });
    };
    beforeAll(async () => {
      profile = await mkdtemp(join(tmpdir(), 'portal-guide-profile-'));
      await start(true);
    });
    afterAll(async () => {
      await harness.close();
      await rm(profile, { recursive: true });
    });

    it('knows settings, met tips and chosen portals, and shows tips', async () => {
      await harness.storage.set(TOLD);
      await allowOptIn();
      for (const url of [DENTAL, OPT_IN]) {
        await harness.overlay(await harness.visit(url)).waitUntilSeen();
      }
      const met = () => harness.storage.all().then((all) => Object.keys(all['met-tips'] ?? {}).sort());
      await expect.poll(met, TIME).toEqual(['mypay', 'united-concordia']);
      const before = await harness.storage.all();

      await harness.close();
      await start(false);

      expect(await harness.storage.all()).toEqual(before);
      await expect.poll(() => chosenPortals(harness), TIME).toEqual(['tips-mypay']);
      for (const known of [DENTAL, OPT_IN]) {
        const page = await harness.visit(known);
        expect(await harness.overlay(page).state(), known).toBe('launcher');
        expect(await page.evaluate(() => document.elementFromPoint(30, 30)?.localName)).toBe(
          'portal-guide-card',
        );
      }
      await harness.visit(TRIWEST, { expect: 'nothing' });
      const open = await Promise.all(
        (await harness.browser.pages()).map((page) => page.evaluate(() => location.search).catch(() => '')),
      );
      expect(open, 'who has been greeted is not greeted again').not.toContain('?first=1');
    });

    async function allowOptIn(): Promise<void> {
      const permissions = new SitePermissions(harness);
      await permissions.willAllow(OPT_IN_HOSTS);
      const options = await harness.extensionPage('options.html', '#tips-mypay');
      await permissions.pressAndAllow(options, '#tips-mypay', OPT_IN_HOSTS);
      await options.waitForSelector('#tips-mypay:checked');
      await options.close();
    }
  });
}
