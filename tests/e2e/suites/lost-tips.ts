import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { setSiteAccess } from '../../kit/browser/chromium-site-access.ts';
import { SitePermissions } from '../../kit/browser/site-permissions.ts';
import type { Running } from './index.ts';
import { OFFER } from './opt-in.ts';

const MILCONNECT = 'https://milconnect.dmdc.osd.mil/milconnect/';
const MILCONNECT_HOSTS = ['https://milconnect.dmdc.osd.mil/*'];

/**
 * A portal with tips from the start, after the browser or the user has blocked them; on the production
 * build.
 */
export function lostTipsSuite(running: Running): void {
  const permissions = () => new SitePermissions(running());

  describe('a portal whose host the user has taken back', () => {
    it('shows no tips, the popup says why, and gives them back', async () => {
      const harness = running();
      await permissions().blockPortals(MILCONNECT_HOSTS);
      try {
        const page = await harness.newPage();
        await page.goto(MILCONNECT);
        // A toolbar button pressed there opens Chromium's own "reload to let it run" instead of the popup.
        const popup = await harness.popupAbove(MILCONNECT);
        await popup.waitForSelector('[data-tips="blocked"]');
        expect(await harness.overlay(page).state()).toBeNull();
        await harness.screenshot(popup, 'popup-tips-blocked');
        await allowAgain(popup);
        await popup.waitForFunction(() => !document.querySelector('[data-tips="blocked"]'));
        await harness.visit(MILCONNECT);
      } finally {
        if (harness.kind === 'chromium') await siteAccess('ON_ALL_SITES');
      }
    });

    /** Chromium can't be made to answer for hosts of the manifest, so there its settings give them back. */
    async function allowAgain(popup: Page): Promise<void> {
      if (running().kind === 'chromium') await siteAccess('ON_ALL_SITES');
      else {
        await popup.locator('.tips-here summary').click();
        await permissions().pressAndAllow(popup, OFFER, MILCONNECT_HOSTS);
      }
    }

    function siteAccess(access: 'ON_ALL_SITES'): Promise<void> {
      const { browser, extensionBaseUrl } = running();
      return setSiteAccess(browser, new URL(extensionBaseUrl).hostname, access);
    }
  });

  describe('tips that were hidden', () => {
    it('come back from the popup', async () => {
      const harness = running();
      await harness.storage.set({ tips: { off: false, portalsOff: ['milconnect'], corner: 'top-left' } });
      const page = await harness.visit(MILCONNECT, { expect: 'nothing' });
      const popup = await harness.popup(page);
      await popup.waitForSelector('[data-tips="off-here"]');
      await popup.click(OFFER);
      await popup.waitForFunction(() => /Tips are on here/.test(document.body.innerText));
      await page.bringToFront();
      await harness.overlay(page).waitFor('card');
    });
  });
}
