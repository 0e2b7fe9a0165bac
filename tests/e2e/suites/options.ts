import { readFile, writeFile } from 'node:fs/promises';
import ICAL from 'ical.js';
import type { ElementHandle } from 'puppeteer-core';
import { describe, expect, it, vi } from 'vitest';
import { axeViolations } from '../../kit/axe.ts';
import { pageCount } from '../../kit/browser/pdf.ts';
import type { Running } from './index.ts';

/** What browsers leave free on paper by themselves. */
const MARGIN = { top: '1cm', bottom: '1cm', left: '1cm', right: '1cm' };

/** The options page and the page that greets after installation, on the production build. */
export function optionsSuite(running: Running): void {
  describe('options', () => {
    it('greet once: Escape leads to the options, and the greeting never comes again', async () => {
      const harness = running();
      const address = 'options.html?first=1';
      const page = await harness.extensionPage(address, '[data-view="first-run"]');
      await page.locator('#first-state').fill('TX');
      await page.waitForFunction(() => /Your TRICARE region: West/.test(document.body.innerText));
      await harness.screenshot(page, 'first-run');
      await page.locator('[data-action="example"]').click();
      await page.waitForSelector('main[data-task="check-referral"][data-portal="triwest"]');
      await harness.screenshot(page, 'first-run-answer');
      await page.keyboard.press('Escape');
      await page.waitForSelector('#need');
      await page.focus('#first-run-done');
      await page.keyboard.press('Escape');
      await page.waitForSelector('#forget');
      expect(await harness.storage.all()).toMatchObject({ profile: { region: 'west', state: 'TX' } });
      expect(await harness.consoleErrors(page)).toEqual([]);
      const again = await harness.extensionPage(address, '#forget');
      expect(await again.$('[data-view="first-run"]')).toBeNull();
    });

    it('work out a deadline, remember it, and hand it to the calendar as a file', async () => {
      const harness = running();
      const page = await harness.extensionPage('options.html#dates', '#life-event');
      await page.locator('#life-event').fill('birth');
      await page.locator('#event-day').fill('2026-11-20');
      await page.waitForSelector('.calculator [data-last="2027-02-18"]');
      await page.locator('[data-action="save"]').click();
      await page.waitForSelector('.saved [data-event="birth"]');
      await page.locator('.saved [data-action="calendar"]').click();
      const path = `${harness.downloads}/birth-2026-11-20.ics`;
      const text = await vi.waitFor(() => readWhole(path), { timeout: 10_000, interval: 100 });
      const calendar = ICAL.parse(text);
      const event = new ICAL.Component(calendar).getFirstSubcomponent('vevent');
      expect(event?.getFirstPropertyValue('dtstart')?.toString()).toBe('2027-02-18');
      await page.locator('#badge').click();
      await page.waitForFunction(() => /Saved\./.test(document.body.innerText));
      expect(await harness.consoleErrors(page)).toEqual([]);
      expect(await harness.storage.all()).toMatchObject({
        badge: true,
        deadlines: [{ event: 'birth', day: '2026-11-20' }],
      });
      // Behind another page it has no frames: Chromium may wait for one for ever.
      await page.bringToFront();
      await harness.screenshot(page, 'deadlines');
    });

    it('give the settings out as a file and take it back; a broken one changes nothing', async () => {
      const harness = running();
      await harness.setProfile({ region: 'west', status: 'retiree' });
      const page = await harness.extensionPage('options.html', '#export');
      await page.locator('#export').click();
      const path = `${harness.downloads}/portal-guide-settings.json`;
      const text = await vi.waitFor(() => readWhole(path), { timeout: 10_000, interval: 100 });
      const broken = `${harness.downloads}/broken.json`;
      await writeFile(broken, text.replace('west', 'north'));
      const said = (words: string) =>
        page.waitForFunction(
          (wanted) => document.querySelector('.file-said')?.textContent?.includes(wanted),
          { polling: 50 }, // Not by frames: the page may be behind another.

          words,
        );
      const input = await page.waitForSelector('#import');
      await page.locator('#region').fill('east');
      const east = { profile: { region: 'east', status: 'retiree' } };
      await expect.poll(() => harness.storage.all()).toMatchObject(east);
      await page.bringToFront();
      await (input as ElementHandle<HTMLInputElement>).uploadFile(broken);
      await said('“profile” of this file is damaged');
      expect(await harness.storage.all()).toMatchObject(east);
      await (input as ElementHandle<HTMLInputElement>).uploadFile(path);
      await said('now in use');
      await page.waitForFunction(
        () => document.querySelector<HTMLSelectElement>('#region')?.value === 'west',
        { polling: 50 },
      );
      // A permission without a reason would show its bare name.
      const reasons = await page.$$eval('[data-permission]', (items) =>
        items.map(({ textContent }) => textContent),
      );
      expect(reasons.length).toBeGreaterThan(1);
      expect(reasons.filter((text) => /^\w+$/.test(text ?? ''))).toEqual([]);
    });

    it('sync settings once that is turned on, both ways, and forget the copy too', async () => {
      const harness = running();
      await harness.setProfile({ region: 'west' });
      await harness.storage.set({ deadlines: [{ event: 'divorce', day: '2026-11-01' }] });
      const page = await harness.extensionPage('options.html', '#sync');
      expect(await harness.storage.synced()).toEqual({});
      await page.bringToFront();
      await page.locator('#sync').click();
      await page.waitForSelector('#sync:checked');
      await page.waitForSelector('#sync-remove');
      const synced = await harness.storage.synced();
      expect(synced).toMatchObject({ profile: { region: 'west' } });
      expect(JSON.stringify(synced)).not.toContain('divorce');
      await harness.storage.setSynced({ profile: { region: 'west', status: 'retiree' } });
      await expect.poll(() => harness.storage.all()).toHaveProperty('profile.status', 'retiree');
      await harness.storage.setSynced({ profile: 'junk', tips: { corner: 7, more: 1 } });
      await page.bringToFront();
      await page.locator('#region').fill('east');
      await expect
        .poll(() => harness.storage.synced())
        .toMatchObject({ profile: { region: 'east', status: 'retiree' }, tips: { more: 1 } });
      await page.bringToFront();
      await harness.screenshot(page, 'options-sync');
      await page.locator('#forget').click();
      await page.locator('dialog [data-action="forget"]').click();
      await page.waitForSelector('#sync:not(:checked)');
      await expect.poll(() => harness.storage.synced()).toEqual({});
      expect(await harness.storage.all()).not.toHaveProperty('profile');
      expect(await harness.consoleErrors(page)).toEqual([]);
    });

    it('go from page to page by links and back, with title and focus; a removed date comes back', async () => {
      const harness = running();
      const kept = [{ event: 'birth', day: '2026-11-20' }];
      await harness.storage.set({ deadlines: kept });
      const page = await harness.extensionPage('options.html', '#forget');
      await page.bringToFront();
      await page.locator('nav a[href="/options.html#dates"]').click();
      await page.waitForSelector('.saved .deadline');
      const here = () =>
        page.evaluate(() => [document.title.split(' · ')[0], document.activeElement?.textContent]);
      expect(await here()).toEqual(['Dates', 'Dates']);
      await page.locator('.saved [data-action="remove"]').click();
      await expect.poll(() => harness.storage.all()).toMatchObject({ deadlines: [] });
      await page.bringToFront(); // Looking into the storage has opened a page over it.
      await page.locator('[data-action="undo"]').click();
      await expect.poll(() => harness.storage.all()).toMatchObject({ deadlines: kept });
      await page.bringToFront();
      // `page.goBack()` waits for a load, which no link within a page has.
      await page.evaluate(() => history.back());
      await page.waitForSelector('#forget');
      expect(await here()).toEqual(['Settings', 'Settings']);
      expect(await harness.consoleErrors(page)).toEqual([]);
    });

    it('print the map of portals as one sheet', async () => {
      const harness = running();
      await harness.setProfile({ region: 'west', status: 'retiree', plan: 'select' });
      const page = await harness.extensionPage('options.html#map', '[data-topic="claims"]');
      await harness.screenshot(page, 'map');
      expect(pageCount(await page.pdf({ format: 'letter', margin: MARGIN }))).toBe(1);
    });

    it.each([
      ['options.html?first=1', '[data-view="first-run"]'],
      ['options.html', '#forget'],
      ['options.html#dates', '.saved .deadline'],
      ['options.html#logins', '.phone-table'],
      ['options.html#map', '[data-topic="claims"]'],
      ['popup.html', '#need'],
      ['popup.html?task=check-referral', '.glossary'],
    ])('and %s have nothing that axe finds, in both schemes', async (path, selector) => {
      const harness = running();
      await harness.storage.set({
        profile: { region: 'west', status: 'retiree' },
        deadlines: [{ event: 'marriage', day: '2026-10-01' }],
        tasks: { recent: ['check-claim'], pinned: ['update-address'] },
      });
      const page = await harness.extensionPage(path, selector);
      expect(await axeViolations(page)).toEqual([]);
    });
  });
}

/** A downloaded file. Rejects while it is empty: Firefox makes an empty one first, and fills it at once. */
async function readWhole(path: string): Promise<string> {
  const text = await readFile(path, 'utf8');
  if (!text.trim()) throw new Error(`${path} is still empty.`);
  return text;
}
