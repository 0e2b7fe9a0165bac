import { describe, expect, it } from 'vitest';
import type { Running } from './index.ts';

const TRIWEST = 'https://tricare-bene.triwest.com/';
const DENTAL = 'https://uccitdp.com/';

/** The card and its launcher; the launcher by the build with an open root. */
export function overlaySuite(running: Running): void {
  describe('overlay', () => {
    it('says the right things on TriWest, with the date checked and that it is not official', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      const overlay = harness.overlay(page);
      const all: string[] = [];
      await overlay.waitFor('card');
      for (let i = 0; i < 4; i++) {
        all.push(await overlay.text());
        await overlay.press('.next');
      }
      const text = all.join('\n');
      expect(text).toMatch(/own account/);
      expect(text).toMatch(/Independent/);
      expect(text).toMatch(/Compared with its sources on \w+ \d+, 20\d\d/);
    });

    it('tells somebody in the East that this is the West’s portal', async () => {
      const harness = running();
      await harness.setProfile({ region: 'east' });
      const page = await harness.visit(TRIWEST);
      await expect.poll(() => harness.overlay(page).text()).toMatch(/East region/);
    });

    it('keeps tip text out of the page while only the launcher shows', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      await harness.overlay(page).press('.close');
      await harness.overlay(page).waitFor('launcher');
      expect(await harness.overlay(page).text()).toBe('');
      expect(await page.$eval('portal-guide-card', (host) => host.shadowRoot?.textContent)).not.toMatch(
        /tip/i,
      );
    });

    it('moves focus in when opened by hand, closes on Escape and gives focus back', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      const overlay = harness.overlay(page);
      await overlay.press('.close');
      await overlay.waitFor('launcher');
      await overlay.pressLauncher();
      await overlay.waitFor('card');
      await expect.poll(() => overlay.read('document.hasFocus()')).toBe(true);
      await page.keyboard.press('Escape');
      await overlay.waitFor('launcher');
      expect(await focused(page)).toBe('BUTTON');
    });

    it('keeps keys typed in the card from the page', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      await page.evaluate(() => {
        const heard: string[] = [];
        Object.assign(window, { heard });
        document.addEventListener('keydown', ({ key }) => heard.push(key));
      });
      const overlay = harness.overlay(page);
      await overlay.press('.close');
      await overlay.waitFor('launcher');
      await overlay.pressLauncher();
      await expect.poll(() => overlay.read('document.hasFocus()')).toBe(true);
      await page.keyboard.press('s');
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    });

    it('goes away for this tab when asked to, and stays away', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      await harness.overlay(page).press('.hide summary');
      await harness.overlay(page).press('.hide > .chip');
      await expect.poll(() => harness.overlay(page).text()).toMatch(/Hidden\. Undo/);
      await harness.overlay(page).press('.close');
      await harness.overlay(page).waitUntilGone();
      await harness.visit(TRIWEST, { page, expect: 'nothing', proof: 'watch' });
    });

    it('opens what a tip’s button promises in a new tab', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      const before = (await harness.browser.pages()).length;
      // This kind of tip leads to a page of the portal there; the first tip, which the day decides, may lead to steps.
      while (!(await harness.overlay(page).read("document.querySelector('.sign-in a.act') !== null")))
        await harness.overlay(page).press('.next');
      await harness.overlay(page).press('a.act');
      await expect.poll(async () => (await harness.browser.pages()).length).toBe(before + 1);
    });

    it('follows a soft navigation', async () => {
      const harness = running();
      const page = await harness.visit(
        'https://infocenter.humana-military.com/beneficiary/service/registration',
      );
      await harness.overlay(page).waitFor('card');
      expect(await harness.overlay(page).text()).not.toMatch(/provider/i);
      await page.evaluate(() => history.pushState(null, '', '/provider/service/login'));
      await expect.poll(() => harness.overlay(page).text()).toMatch(/provider/i);
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

/** The tag of the focused element, looked up through open shadow roots. */
function focused(page: import('puppeteer-core').Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.tagName ?? '';
  });
}
