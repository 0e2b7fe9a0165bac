import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import type { Harness } from '../../kit/browser/harness.ts';
import { waitForOwnView } from '../../kit/browser/own-view.ts';
import type { Running } from './index.ts';

const PATH = 'tricare-bene.triwest.com/led-away';
const PHISHING = 'https://tricare-bene-triwest.example/login';
const REAL = /You are on the real/;
/** The popup is drawn: its foot is there. */
const DRAWN = /Independent, not official/;

/** The popup never vouches for a page that it is not above. On the production build, with the real popup. */
export function ledAwaySuite(running: Running): void {
  describe('a tab that is led away under the popup', () => {
    let undo = () => {};
    afterEach(() => undo());
    const open = async (script: string) => {
      const harness = running();
      undo = harness.server.serve(PATH, {
        body: `<!doctype html><title>A portal</title><script>${script}</script>`,
      });
      harness.requests.expect(PHISHING);
      // TriWest has a tip for the East that leads to steps.
      await harness.setProfile({ region: 'east' });
      const page = await harness.visit(`https://${PATH}`);
      await pressSteps(harness, page);
      return { harness, page };
    };

    // The page hears that somebody presses a button in the card, because the focus leaves it.
    it.each([20, 60])('%s ms after a click in the card: it is not called the real TriWest', async (wait) => {
      const { harness, page } = await open(
        `addEventListener('blur', () => setTimeout(() => { location.href = '${PHISHING}'; }, ${wait}));`,
      );
      await page.waitForFunction((host) => location.host === host, {}, new URL(PHISHING).host);
      // The popup, or a tab where the browser opens none.
      const { text } = await waitForOwnView(harness, 'popup.html', DRAWN);
      expect(text).not.toMatch(REAL);
    });
  });
}

/** Presses the button of the tip that leads to steps. */
async function pressSteps(harness: Harness, page: Page): Promise<void> {
  const overlay = harness.overlay(page);
  await overlay.waitFor('card');
  const hasSteps = () => overlay.read<boolean>(`document.querySelector('button.act') !== null`);
  for (let tip = 1; tip < 6 && !(await hasSteps()); tip++) {
    await overlay.read(`document.querySelector('.next').click()`);
  }
  await overlay.press('button.act');
}
