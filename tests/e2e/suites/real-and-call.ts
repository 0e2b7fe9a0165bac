import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { axeViolations } from '../../kit/axe.ts';
import { onPaper } from '../../kit/browser/on-paper.ts';
import type { Running } from './index.ts';

const TEXT =
  'WPS: Your TRICARE coverage will expire due to nonpayment. Call 888-763-0248 or pay at hxxps://tricare-pay[.]com';

/** A person who got a text, asks whether it is real, and calls the real number instead. */
export function realAndCallSuite(running: Running): void {
  describe('a message and a call', () => {
    it('says whose a message is, keeps nothing of it, and asks nobody', async () => {
      const harness = running();
      harness.requests.forget();
      const page = await harness.extensionPage('real.html', 'textarea');
      await page.type('textarea', TEXT);
      await page.locator('form [type="submit"]').click();
      await page.waitForSelector('.finding');
      expect(await moodsIn(page)).toEqual(['imitation alarm', 'unknown alarm']);
      expect(await page.$eval('textarea', (box) => [box.spellcheck, box.autocomplete, box.name])).toEqual([
        false,
        'off',
        '',
      ]);
      expect(await axeViolations(page)).toEqual([]);
      await harness.screenshot(page, 'real');
      expect(await harness.consoleErrors(page)).toEqual([]);
      expect(JSON.stringify(await harness.storage.all())).not.toContain('tricare-pay');
      expect(await page.evaluate(() => location.href)).toMatch(/real\.html$/);
      await harness.closePages();
      const again = await harness.extensionPage('real.html', 'textarea');
      expect(await again.$eval('textarea', (box) => box.value)).toBe('');
      expect(harness.requests.unexpected()).toEqual([]);
    });

    it('leads to the real number, and keeps a note of the call by a button only', async () => {
      const harness = running();
      const page = await harness.extensionPage('real.html', 'textarea');
      await page.type('textarea', 'Text from WPS');
      await page.locator('form [type="submit"]').click();
      await page.waitForSelector('.real-one a[href^="/call.html"]');
      await page.$eval('.real-one a[href^="/call.html"]', (link) => (link as HTMLElement).click());
      await page.waitForSelector('.qr');
      expect(await page.$eval('.headline', (number) => number.textContent)).toContain('866-773-0404');
      await page.type('.note-form input[type="text"]', 'Ann');
      expect(await harness.storage.all()).not.toHaveProperty('calls');
      await page.bringToFront();
      await page.$eval('.note-form button', (button) => (button as HTMLElement).click());
      await page.waitForSelector('.notes tbody tr');
      expect(await harness.storage.all()).toMatchObject({
        calls: [{ phone: 'tricare-for-life', name: 'Ann' }],
      });
      await page.bringToFront();
      expect(await axeViolations(page)).toEqual([]);
      await harness.screenshot(page, 'call');
      expect(await harness.consoleErrors(page)).toEqual([]);
      await harness.closePages();
      const again = await harness.extensionPage('call.html', '.notes tbody tr');
      await again.$eval('.notes button', (button) => (button as HTMLElement).click());
      await again.waitForSelector('.notes', { hidden: true });
    });

    it('prints the record, without codes and buttons', async () => {
      const harness = running();
      await harness.storage.set({
        calls: [{ day: '2026-11-30', phone: 'triwest', name: 'Ann', reference: 'R-1', promised: '' }],
      });
      const page = await harness.extensionPage('call.html?phone=triwest', '.notes tbody tr');
      await onPaper(page);
      const seen = (selector: string) =>
        page.$eval(selector, (element) => (element as HTMLElement).checkVisibility());
      expect(await seen('.notes tbody tr')).toBe(true);
      for (const gone of ['.dial .qr', '.note-form', '.notes button'])
        expect(await seen(gone), gone).toBe(false);
      await harness.clearStorage();
    });
  });
}

function moodsIn(page: Page): Promise<string[]> {
  return page.$$eval('.finding', (all) =>
    all.map((one) => `${(one as HTMLElement).dataset.whose} ${(one as HTMLElement).dataset.mood}`),
  );
}
