import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Harness } from '../../kit/browser/harness.ts';
import { ask } from '../../kit/browser/need-box.ts';
import type { Running } from './index.ts';

const MILCONNECT = 'https://milconnect.dmdc.osd.mil/milconnect/';
const TASK = 'move-between-regions';
/** More portals and steps than a job has. */
const MAX_TURNS = 20;

/** A job that goes from the popup's answer over several portals; on the production build. */
export function jobSuite(running: Running): void {
  describe('the job in hand', () => {
    it('goes with somebody who moves, from the answer to the last tick', { timeout: 180_000 }, async () => {
      const harness = running();
      await harness.setProfile({ region: 'east', status: 'active-duty-family', plan: 'prime' });
      const popup = await harness.popup();
      await ask(popup, 'moving from Virginia to Texas');
      await popup.waitForSelector(`[data-view="answer"][data-task="${TASK}"]`);
      const all = await popup.$$eval('.steps input', (boxes) => boxes.length);
      const before = await harness.browser.pages();
      // The popup closes at that.
      await popup.$eval('.leg .open button', (button) => (button as HTMLElement).click()).catch(() => {});
      let page = await opened(harness, before);

      const portals: string[] = [];
      let done = 0;
      for (let turn = 0; turn < MAX_TURNS && done < all; turn++) {
        const overlay = harness.overlay(page);
        await expect.poll(() => overlay.read(JOB), { message: `${turn}: ${page.url()}` }).not.toBeNull();
        if ((await overlay.read(JOB)) === 'step') {
          const drawn = await overlay.read(STEP);
          await overlay.press('.job button.primary');
          done++;
          await expect.poll(() => overlay.read(STEP)).not.toBe(drawn);
        } else {
          // Popup and card agree before somebody goes on.
          expect(await ticksInPopup(harness)).toBe(done);
          await page.bringToFront();
          const known = await harness.browser.pages();
          await overlay.press('.job a.primary');
          page = await opened(harness, known);
          portals.push(new URL(page.url()).hostname);
        }
      }
      expect(done).toBe(all);
      // Only after the new contractor has an account comes the doctor, in milConnect.
      expect(portals).toEqual([
        'tricare-bene.triwest.com',
        'milconnect.dmdc.osd.mil',
        'militaryrx.express-scripts.com',
      ]);
      await expect.poll(() => harness.overlay(page).text()).toMatch(/Every step is done/);
      expect((await harness.storage.all())['job-begun'] ?? null).toBeNull();
      expect(await ticksInPopup(harness)).toBe(all);
    });

    it('is put away with one tap, and the tips are back', async () => {
      const harness = running();
      const page = await harness.visit(MILCONNECT);
      await harness.storage.setSession({ job: JOB_IN_HAND });
      await page.bringToFront();
      const overlay = harness.overlay(page);
      await expect.poll(() => overlay.text()).toMatch(/Moving[\s\S]*Step 1 of 1[\s\S]*Change it there/);
      await overlay.press('.away');
      await expect.poll(() => overlay.read(`document.querySelector('.tip') !== null`)).toBe(true);
      expect(await overlay.text()).not.toMatch(/Put this job away/);
    });
  });
}

/** In the card: whether it has a step of the job, or leads on; null while neither is drawn. */
const JOB = `document.querySelector('.job button.primary') ? 'step' : document.querySelector('.job a.primary') ? 'next' : null`;

const STEP = `document.querySelector('.job')?.innerText`;

const JOB_IN_HAND = {
  task: TASK,
  title: 'Moving',
  legs: [
    {
      portal: 'milconnect',
      name: 'milConnect',
      url: MILCONNECT,
      steps: [{ key: 'milconnect.x', text: 'Change it there.' }],
    },
  ],
};

/** The tab that has opened beside these. */
async function opened(harness: Harness, known: readonly Page[]): Promise<Page> {
  let found: Page | undefined;
  await expect
    .poll(async () => {
      const pages = await harness.browser.pages();
      found = pages.find((page) => !known.includes(page) && /^https/.test(page.url()));
      return found !== undefined;
    })
    .toBe(true);
  await found!.bringToFront();
  return found!;
}

async function ticksInPopup(harness: Harness): Promise<number> {
  const popup = await harness.extensionPage(`popup.html?task=${TASK}`);
  await popup.waitForSelector('.steps input, button[data-answer="destination:west"]');
  if ((await popup.$('.steps input')) === null) {
    await popup.locator('button[data-answer="destination:west"]').click();
    await popup.waitForSelector('.steps input');
  }
  const count = await popup.$$eval('.steps input:checked', (boxes) => boxes.length);
  await popup.close();
  return count;
}
