import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../lab/browsers/find.ts';
import { SitePermissions } from '../../kit/browser/site-permissions.ts';
import type { Running } from './index.ts';

const GENESIS = 'https://my.mhsgenesis.health.mil/pages/home';
const GENESIS_HOSTS = ['https://my.mhsgenesis.health.mil/*', 'https://patientportal.mhsgenesis.health.mil/*'];
const SWITCH = '#tips-mhs-genesis';
/** The popup's button that switches tips on. */
export const OFFER = '.tips-here .chip';

/** Tips on portals beyond the five, from the switch or button to the card; on the production build. */
export function optInSuite(running: Running, kind: BrowserKind): void {
  const permissions = () => new SitePermissions(running());

  describe('opt-in portals', () => {
    afterEach(async () => {
      await permissions().reset(GENESIS_HOSTS);
    });

    async function allowedInOptions(): Promise<Page> {
      await permissions().willAllow(GENESIS_HOSTS);
      const options = await running().extensionPage('options.html', SWITCH);
      await untilChecked(options, false);
      await permissions().pressAndAllow(options, SWITCH, GENESIS_HOSTS);
      await untilChecked(options, true);
      return options;
    }

    it('get tips from the switch in the options: in the open tab, and on every later visit', async () => {
      const harness = running();
      const page = await harness.visit(GENESIS, { expect: 'nothing' });
      const options = await allowedInOptions();
      await page.bringToFront();
      await harness.overlay(page).waitFor('card');
      await harness.visit('https://patientportal.mhsgenesis.health.mil/');
      expect(await harness.consoleErrors(page)).toEqual([]);
      await options.bringToFront();
      await harness.screenshot(options, 'options-opt-in');
    });

    it('lose them by the switch, in the open tab too', async () => {
      const harness = running();
      const options = await allowedInOptions();
      const page = await harness.visit(GENESIS);
      await options.bringToFront();
      await options.click(SWITCH);
      await untilChecked(options, false);
      await page.bringToFront();
      await harness.overlay(page).waitUntilGone();
      await harness.visit(GENESIS, { expect: 'nothing' });
    });

    it('get them from the popup on the portal itself', async () => {
      const harness = running();
      await permissions().willAllow(GENESIS_HOSTS);
      const page = await harness.visit(GENESIS, { expect: 'nothing' });
      const popup = await harness.popup(page);
      await popup.waitForSelector('[data-tips="offered"]');
      // What the browser will ask about is told first.
      await popup.locator('.tips-here summary').click();
      await harness.screenshot(popup, 'popup-tips-offered');
      await permissions().pressAndAllow(popup, OFFER, GENESIS_HOSTS);
      await popup.waitForFunction(() => /Tips are on here/.test(document.body.innerText));
      await page.bringToFront();
      await harness.overlay(page).waitFor('card');
    });

    // Chromium's prompt can't be pressed by a program, so a test can't say no there.
    if (kind === 'firefox') {
      it('stay as they are after a no, and can be asked for again', async () => {
        const harness = running();
        const options = await harness.extensionPage('options.html', SWITCH);
        await permissions().pressAndDeny(options, SWITCH);
        await options.waitForFunction(() => /Nothing has changed/.test(document.body.innerText));
        await untilChecked(options, false);
        await harness.visit(GENESIS, { expect: 'nothing' });
        await options.bringToFront();
        await permissions().pressAndAllow(options, SWITCH, GENESIS_HOSTS);
        await untilChecked(options, true);
      });
    }

    it('lose them when the browser’s own settings take the host back while a page is open', async () => {
      const harness = running();
      const options = await allowedInOptions();
      const page = await harness.visit(GENESIS);
      await permissions().takeBack(GENESIS_HOSTS);
      await untilChecked(options, false);
      // The copy that still runs asks at the next address, and gets nothing.
      await page.bringToFront();
      await page.evaluate(() => history.pushState(null, '', '/pages/messages'));
      await harness.overlay(page).waitUntilGone();
      await harness.visit(GENESIS, { expect: 'nothing' });
      expect(await harness.consoleErrors(page)).toEqual([]);
    });
  });
}

async function untilChecked(options: Page, wanted: boolean): Promise<void> {
  await options.waitForFunction(
    (selector, state) => document.querySelector<HTMLInputElement>(selector)?.checked === state,
    {},
    SWITCH,
    wanted,
  );
}
