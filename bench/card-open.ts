/** Measures how soon somebody can use the card after a press on the launcher, in Chromium. */
import type { Page } from 'puppeteer-core';
import { killBackground } from '../lab/browser-control.ts';
import { greetingPage } from '../lab/browsers/greeting.ts';
import { launchBrowser } from '../lab/browsers/launch.ts';
import { STAND_INS } from '../lab/stand-ins/pages.ts';
import { startStandIns } from '../lab/stand-ins/server.ts';
import { TIP_PAGES } from '../lab/stand-ins/start-page.ts';
import { keepQuiet } from './background.ts';
import { inRounds, type Rounds } from './rounds.ts';
import { waitUntilIdle } from './tip-seen.ts';

/** Milliseconds from the press until the card takes a press, by whether our background runs already. */
export interface CardOpenings {
  awake: number[];
  asleep: number[];
}

/** Pixels from both edges of the window to the middle of the launcher, and to a place that the card covers. */
const LAUNCHER_PX = 32;
export const CARD_PX = 120;

export async function measureOpenings(how: Rounds): Promise<CardOpenings> {
  const server = await startStandIns({ pages: STAND_INS });
  const { extensionDir } = how;
  const launched = await launchBrowser({
    browser: 'chromium',
    extensionDir,
    port: server.port,
    headless: true,
  });
  const openings: CardOpenings = { awake: [], asleep: [] };
  try {
    await (await greetingPage(launched)).close();
    const page = await launched.browser.newPage();
    await inRounds(how, async (round, counts) => {
      const [, , url] = TIP_PAGES[round % TIP_PAGES.length]!;
      for (const state of ['awake', 'asleep'] as const) {
        await keepQuiet(launched);
        await page.goto(url);
        await page.waitForSelector('portal-guide-card');
        await page.evaluate(waitUntilIdle);
        if (state === 'asleep') await killBackground({ kind: 'chromium', ...launched });
        const took = await pressLauncher(page);
        if (counts) openings[state].push(took);
      }
    });
  } finally {
    await launched.close();
    await server.close();
  }
  return openings;
}

/** Presses the launcher, and resolves to the milliseconds until the card can be pressed. */
async function pressLauncher(page: Page): Promise<number> {
  const { width, height } = await page.evaluate(() => ({ width: innerWidth, height: innerHeight }));
  const press = await page.evaluateHandle(() => ({
    at: new Promise<number>((resolve) => {
      addEventListener('pointerdown', ({ timeStamp }) => resolve(timeStamp), { capture: true, once: true });
    }),
  }));
  await page.mouse.click(width - LAUNCHER_PX, height - LAUNCHER_PX);
  const usable = await page.evaluate(untilUsable, CARD_PX);
  return usable - (await page.evaluate(({ at }) => at, press));
}

/**
 * Resolves to the time of the first frame in which the card can be pressed, on the page's own clock. While it is not
 * drawn, a press at its place reaches the page; only then does it reach our element. This function goes into the page
 * as text, so it uses nothing from outside.
 */
export function untilUsable(fromEdge: number): Promise<number> {
  return new Promise((resolve) => {
    requestAnimationFrame(function look(now) {
      const at = document.elementFromPoint(innerWidth - fromEdge, innerHeight - fromEdge);
      if (at?.localName === 'portal-guide-card') resolve(now);
      else requestAnimationFrame(look);
    });
  });
}
