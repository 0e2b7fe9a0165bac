import { rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../lab/browsers/find.ts';
import { copyOfBuild } from '../../../lab/build-copy.ts';
import { DENTAL, TRIWEST } from '../../kit/browser/addresses.ts';
import { removeExtension, switchExtension, updateExtension } from '../../kit/browser/extension-life.ts';
import { type Harness, openHarness } from '../../kit/browser/harness.ts';
import type { OverlayView } from '../../kit/browser/overlay-view.ts';
import { chosenPortals, SitePermissions } from '../../kit/browser/site-permissions.ts';

const OPT_IN = 'https://mypay.dfas.mil/';
const OPT_IN_HOSTS = ['https://mypay.dfas.mil/*'];

/** Tests that damage the running extension, so they need a separate browser. Each test leaves less of it. */
export function lastDaysSuite(kind: BrowserKind): void {
  describe(`${kind}, the extension’s last days`, () => {
    let harness: Harness;
    let folder: string;
    let another: string;
    let version = 0;
    beforeAll(async () => {
      folder = await copyOfBuild(kind, 'e2e');
      // In Chromium its folder, in Firefox its id makes it another extension.
      another = await copyOfBuild(kind, 'e2e', (manifest) => {
        if (kind === 'firefox') manifest.browser_specific_settings.gecko.id = 'second@portal-guide.example';
      });
      harness = await openHarness(kind, { build: 'e2e', extensionDir: folder, greets: true });
    });
    beforeEach(() => harness.clearStorage());
    afterEach(() => harness.closePages());
    afterAll(async () => {
      await harness.close();
      await Promise.all([folder, another].map((copy) => rm(copy, { recursive: true })));
    });

    it('two copies of it show one overlay', async () => {
      const second = await harness.browser.installExtension(another);
      const page = await harness.visit(DENTAL);
      await (await harness.visit(TRIWEST)).close();
      expect(await page.$$('portal-guide-card')).toHaveLength(1);
      await page.evaluate(() => history.pushState(null, '', '/claims'));
      await (await harness.visit(TRIWEST)).close();
      expect(await page.$$('portal-guide-card')).toHaveLength(1);
      await harness.browser.uninstallExtension(second);
    });

    it('updated, it leaves no dead card in open pages, and is there after a reload', async () => {
      const behind = await harness.visit(DENTAL);
      const touched = await harness.visit(TRIWEST);
      await updateExtension(harness, folder, `9.0.${++version}`);
      await touch(touched);
      await livesOrIsGone(touched);
      // Bringing the tab to the front is enough.
      await behind.bringToFront();
      await livesOrIsGone(behind);
      for (const page of [behind, touched]) {
        await harness.visit(page.url(), { page });
        await opensOne(page);
      }
    });

    it('after an update, it keeps the profile and the portals that the user has chosen', async () => {
      await harness.setProfile({ region: 'east' });
      const permissions = new SitePermissions(harness);
      await permissions.willAllow(OPT_IN_HOSTS);
      const options = await harness.extensionPage('options.html', '#tips-mypay');
      await permissions.pressAndAllow(options, '#tips-mypay', OPT_IN_HOSTS);
      await options.waitForSelector('#tips-mypay:checked');
      await updateExtension(harness, folder, `9.0.${++version}`);
      // Chromium drops registrations; the new version has made them again a moment later.
      await expect.poll(() => chosenPortals(harness)).toEqual(['tips-mypay']);
      const page = await harness.visit(OPT_IN);
      await harness.overlay(page).waitFor('card');
      await opensOne(page);
      expect(await harness.storage.all()).toMatchObject({ profile: { region: 'east' } });
      await permissions.reset(OPT_IN_HOSTS);
    });

    it('disabled, what it left in open pages goes at the first touch; enabled again, it is back', async () => {
      const page = await harness.visit(DENTAL);
      await switchExtension(harness, false);
      await touchAndLose(page);
      await harness.visit(DENTAL, { expect: 'nothing', proof: 'watch' });
      await switchExtension(harness, true);
      await opensOne(await harness.visit(DENTAL));
    });

    it('after its removal, its element in open pages goes at the first touch', async () => {
      const page = await harness.visit(DENTAL);
      await removeExtension(harness);
      await touchAndLose(page);
    });

    /** Moves the pointer onto the launcher and presses; where it goes at once, or is replaced, there is nothing to press. */
    async function touch(page: Page): Promise<void> {
      const launcher = await page.$('portal-guide-card >>> button');
      await launcher?.hover().catch(() => {});
      await launcher?.click().catch(() => {});
    }

    /** Firefox puts the new version into open pages at once; in Chromium the old one takes itself away. */
    async function livesOrIsGone(page: Page): Promise<void> {
      if (kind === 'firefox') await opensOne(page);
      else await harness.overlay(page).waitUntilGone();
      expect(await harness.consoleErrors(page)).toEqual([]);
    }

    /** One overlay stands there, and answers: its card opens, closes and opens again. */
    async function opensOne(page: Page): Promise<void> {
      const overlay = harness.overlay(page);
      await page.bringToFront();
      await page.waitForSelector('portal-guide-card:popover-open');
      // The card may open by itself at any moment; a press then would close it.
      await expect.poll(() => pressUnlessOpen(overlay)).toBe('card');
      await overlay.press('.close');
      await overlay.waitFor('launcher');
      await overlay.pressLauncher();
      await overlay.waitFor('card');
      expect(await page.$$('portal-guide-card')).toHaveLength(1);
      expect(await harness.consoleErrors(page)).toEqual([]);
    }

    async function pressUnlessOpen(overlay: OverlayView): Promise<'launcher' | 'card' | null> {
      const state = await overlay.state();
      if (state === 'launcher') await overlay.pressLauncher();
      return state;
    }

    async function touchAndLose(page: Page): Promise<void> {
      await page.bringToFront();
      await touch(page);
      await page.waitForFunction(() => {
        const host = document.querySelector('portal-guide-card');
        return !host || getComputedStyle(host).display === 'none';
      });
      expect(await harness.consoleErrors(page)).toEqual([]);
    }
  });
}
