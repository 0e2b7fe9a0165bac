import { describe, expect, it } from 'vitest';
import { controlNames, roundTrip } from '../../kit/browser/focus-walk.ts';
import type { Running } from './index.ts';

const TIPS = ['own-account', 'east-profile'].map((id) => ({
  name: `triwest/${id}.1`,
  text: `The words of ${id}.`,
  checked: '2026-11-23',
}));
/** What a card leaves for the page that reports a tip: the address carries the key alone. */
const REPORT = { key: 'left-by-the-card', tips: TIPS };

/** Path, and what shows that the page is there. The popup is walked through by its own suite. */
const PAGES = [
  ['settings', 'options.html', '#forget'],
  ['dates', 'options.html#dates', '#life-event'],
  ['logins', 'options.html#logins', '.phone-table'],
  ['map', 'options.html#map', '[data-topic="claims"]'],
  ['first run', 'options.html?first=1', '#first-run-done'],
  ['report', `report.html?about=${REPORT.key}`, 'textarea'],
] as const;

/** Pages in tabs, by the Tab key alone. */
export function focusRingsSuite(running: Running): void {
  describe('the focus', () => {
    it.each(PAGES)('on %s comes to every control, in sight and with a ring', async (_, path, ready) => {
      const harness = running();
      await harness.storage.set({ deadlines: [{ event: 'birth', day: '2026-11-20' }] });
      await harness.storage.setSession({ report: REPORT });
      const page = await harness.extensionPage(path, ready);
      await page.setViewport({ width: 800, height: 600 });
      await page.evaluate(() => {
        for (const details of document.querySelectorAll('details')) details.open = true;
      });
      const controls = await controlNames(page);
      expect(controls.size).toBeGreaterThan(2);
      const stops = await roundTrip(page);
      expect(stops.filter(({ wrong }) => wrong)).toEqual([]);
      // Browsers stop at what scrolls, too, so that arrow keys can scroll it.
      const met = new Set(stops.map(({ name }) => name));
      expect([...controls].filter((name) => !met.has(name))).toEqual([]);
    });
  });
}
