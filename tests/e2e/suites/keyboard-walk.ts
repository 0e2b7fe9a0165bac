import { describe, expect, it } from 'vitest';
import { firstScreen } from '../../kit/browser/first-screen.ts';
import { controlNames, roundTrip, tabTo } from '../../kit/browser/focus-walk.ts';
import { TEN_TASKS } from '../../kit/browser/ten-tasks.ts';
import type { Running } from './index.ts';

/**
 * From opening to the answer with the keyboard alone: the real popup in Chromium, the same page in a tab in
 * Firefox.
 */
export function keyboardWalkSuite(running: Running): void {
  describe('by keyboard alone', () => {
    it.each(TEN_TASKS)('“$words”: $why', async ({ words, task, answers }) => {
      const harness = running();
      const popup = await harness.popup();
      await popup.waitForSelector('#need:focus');
      await popup.keyboard.type(words);
      await popup.keyboard.press('Enter');
      for (const answer of answers) {
        await popup.waitForSelector(`[data-answer="${answer}"]`);
        await tabTo(popup, `[data-answer="${answer}"]`);
        await popup.keyboard.press('Enter');
      }
      await popup.waitForSelector(`[data-view="answer"][data-task="${task}"]`);
      // Where the view arrives, so that it is read out from its top.
      await popup.waitForSelector('h1:focus');
      await popup.waitForSelector('.glossary'); // The last to come, once there is time.

      expect(await firstScreen(popup), 'in sight without scrolling').toEqual([]);
      const stops = await roundTrip(popup);
      expect(stops.filter(({ wrong }) => wrong)).toEqual([]);
      // Firefox stops at what scrolls, too, so that arrow keys can scroll it.
      const controls = stops.map(({ name }) => name).filter((name) => name !== 'main 0');
      expect(new Set(controls)).toEqual(await controlNames(popup));

      await tabTo(popup, '.steps input');
      await popup.keyboard.press(' ');
      await popup.waitForSelector('.steps input:checked');
      await tabTo(popup, '[data-action="copy"]');
      await popup.keyboard.press('Enter');
      await popup.waitForFunction(() =>
        /Copied\./.test(document.querySelector('.actions [role="status"]')?.textContent ?? ''),
      );
      await popup.keyboard.press('Escape');
      await popup.waitForSelector('#need:focus');
      expect(await harness.consoleErrors(popup)).toEqual([]);
    });

    it('a ring that is missing and an answer that is out of sight are noticed', async () => {
      const popup = await running().extensionPage('popup.html?task=update-address', '.actions');
      await popup.setViewport({ width: 380, height: 600 });
      await popup.evaluate(() => {
        const sheet = new CSSStyleSheet();
        sheet.replaceSync('.actions button { outline: none !important } .legs { margin-top: 600px }');
        document.adoptedStyleSheets.push(sheet);
      });
      const wrong = (await roundTrip(popup)).filter((stop) => stop.wrong);
      expect(wrong.map((stop) => stop.wrong.split(':')[0])).toEqual(['no ring', 'no ring', 'no ring']);
      expect(await firstScreen(popup)).not.toEqual([]);
    });
  });
}
