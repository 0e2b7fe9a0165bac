import { describe, expect, it } from 'vitest';
import type { Running } from './index.ts';

/** One page of each portal, as in a restored session. */
const PORTALS = {
  milconnect: 'https://milconnect.dmdc.osd.mil/milconnect/',
  'humana-military': 'https://www.humanamilitary.com/beneficiary/resources/selfservice',
  triwest: 'https://tricare-bene.triwest.com/',
  'express-scripts': 'https://militaryrx.express-scripts.com/',
  'united-concordia': 'https://uccitdp.com/',
};

/** Several windows and tabs at once; on the e2e build, to press what is in the cards. */
export function windowsSuite(running: Running): void {
  describe('several tabs at once', () => {
    it('five times five portals that open at once: each is remembered as met', async () => {
      const harness = running();
      for (let round = 0; round < 5; round++) {
        await harness.clearStorage();
        const pages = await Promise.all(Object.values(PORTALS).map(() => harness.newPage()));
        for (const url of Object.values(PORTALS)) harness.requests.expect(url);
        await Promise.all(Object.values(PORTALS).map((url, i) => pages[i]!.goto(url)));
        // A card counts as seen when its launcher was pressed.
        for (const page of pages) {
          await page.bringToFront();
          await page.waitForSelector('portal-guide-card:popover-open');
          await harness.overlay(page).pressLauncher();
        }
        await expect
          .poll(async () => Object.keys((await harness.storage.all())['met-tips'] ?? {}).sort(), {
            message: `round ${round}`,
          })
          .toEqual(Object.keys(PORTALS).sort());
        await harness.closePages();
      }
      // Twenty-five pages take Firefox 20 s where little else runs.
    }, 180_000);

    it('hiding the tips on two portals at once hides both', async () => {
      const harness = running();
      const pages = [await harness.visit(PORTALS.triwest), await harness.visit(PORTALS['united-concordia'])];
      // Pressed by script, because the mouse can be in only one tab at a time.
      for (const page of pages) {
        await page.bringToFront();
        await harness.overlay(page).waitFor('card');
        await harness.overlay(page).read(ASK_TO_HIDE);
        await expect.poll(() => harness.overlay(page).read(ASKED)).toBe(true);
      }
      await Promise.all(pages.map((page) => harness.overlay(page).read(CONFIRM)));
      await expect
        .poll(async () => (await harness.storage.all()).tips)
        .toMatchObject({ portalsOff: expect.arrayContaining(['triwest', 'united-concordia']) });
      // Each card offers to undo it for ten seconds.
      for (const page of pages) {
        await page.bringToFront();
        await harness.overlay(page).waitUntilGone();
      }
    });

    it('a region chosen in the options changes the answer that is up in another tab', async () => {
      const harness = running();
      await harness.setProfile({ region: 'west' });
      const answer = await harness.extensionPage('popup.html?task=check-referral', '[data-portal="triwest"]');
      const options = await harness.extensionPage('options.html', '#region');
      await options.locator('#region').fill('east');
      await answer.waitForSelector('[data-portal="humana-military"]');
      expect(await harness.consoleErrors(answer)).toEqual([]);
    });
  });
}

/** In the card: presses "Not on this portal", and then what confirms it. */
const ASK_TO_HIDE = `document.querySelector('.further .chip').click()`;
const ASKED = `document.querySelector('.confirm') !== null`;
const CONFIRM = `document.querySelector('.confirm .chip:last-child').click()`;
