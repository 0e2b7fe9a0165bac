import { describe, expect, it } from 'vitest';
import type { Running } from './index.ts';

const TRIWEST = 'https://tricare-bene.triwest.com/';
const DENTAL = 'https://uccitdp.com/';

/** Inside the card, by the build with an open root. */
export function overlaySuite(running: Running): void {
  describe('overlay', () => {
    it('says the right things on TriWest, with the date checked and that it is not official', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      const text = await harness.overlay(page).text();
      expect(text).toMatch(/own account/);
      expect(text).toMatch(/Independent/);
      expect(text).toMatch(/Compared with its sources on \w+ \d+, 20\d\d/);
    });

    it('tells somebody in the East that this is the West’s portal', async () => {
      const harness = running();
      await harness.setProfile({ region: 'east' });
      const page = await harness.visit(TRIWEST);
      expect(await harness.overlay(page).text()).toMatch(/East region/);
    });

    it('keeps tip text out of the page while only the launcher shows', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      await harness.overlay(page).locator('.close').click();
      await harness.overlay(page).waitFor('launcher');
      expect((await harness.overlay(page).text()).trim()).toBe('');
    });

    it('moves focus in when opened by hand, closes on Escape and gives focus back', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      const overlay = harness.overlay(page);
      await overlay.locator('.close').click();
      await overlay.waitFor('launcher');
      await overlay.locator('.launcher').click();
      await overlay.waitFor('card');
      expect(await focused(page)).toContain('card');
      await page.keyboard.press('Escape');
      await overlay.waitFor('launcher');
      expect(await focused(page)).toContain('launcher');
    });

    it('keeps keys typed in the card from the page', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        document.addEventListener('keydown', ({ key }) => heard.push(key));
      });
      await harness.overlay(page).locator('.close').click();
      await harness.overlay(page).locator('.launcher').click();
      await page.keyboard.press('s');
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    });

    it('goes away for this tab when asked to, and stays away', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      await harness.overlay(page).locator('.hide summary').click();
      await harness.overlay(page).locator('.hide button').click();
      await harness.overlay(page).waitUntilGone();
      await harness.visit(TRIWEST, { page, expect: 'nothing', proof: 'watch' });
    });

    it('opens what a tip’s button promises in a new tab', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      const before = (await harness.browser.pages()).length;
      // This kind of tip leads to a page of the portal there; the first tip, which the day decides, may lead to steps.
      await harness.overlay(page).locator('li.sign-in button').click();
      await expect.poll(async () => (await harness.browser.pages()).length).toBe(before + 1);
    });

    it('follows a soft navigation', async () => {
      const harness = running();
      const page = await harness.visit(
        'https://infocenter.humana-military.com/beneficiary/service/registration',
      );
      const before = await harness.overlay(page).text();
      await page.evaluate(() => history.pushState(null, '', '/provider/service/login'));
      await page.waitForFunction(
        (old) => {
          const root = document.querySelector('portal-guide-card')?.shadowRoot;
          const words = (root?.lastElementChild as HTMLElement | undefined)?.innerText ?? '';
          return words !== '' && words !== old;
        },
        {},
        before,
      );
      expect(await harness.overlay(page).text()).toMatch(/provider/i);
    });

    it('comes back when the page removes it, at most three times', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      for (let time = 1; time <= 3; time++) {
        await page.evaluate(() => document.querySelector('portal-guide-card')?.remove());
        await page.waitForSelector('portal-guide-card');
      }
      await page.evaluate(() => document.querySelector('portal-guide-card')?.remove());
      const other = await harness.visit('https://tricare.triwest.com/');
      expect(await harness.overlay(other).state()).not.toBeNull();
      expect(await harness.overlay(page).state()).toBeNull();
    });

    it('steps aside while the page shows a modal dialog', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      const shown = () =>
        page.waitForFunction(() => document.querySelector('portal-guide-card')?.matches(':popover-open'));
      await shown();
      await page.evaluate(() => {
        const dialog = document.createElement('dialog');
        dialog.textContent = 'Your session ends soon';
        document.body.append(dialog);
        dialog.showModal();
      });
      await page.waitForFunction(
        () => !document.querySelector('portal-guide-card')?.matches(':popover-open'),
      );
      await page.evaluate(() => document.querySelector('dialog')?.close());
      await shown();
    });
  });
}

/** The class of the focused element, looked up through open shadow roots. */
function focused(page: import('puppeteer-core').Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.className ?? '';
  });
}
