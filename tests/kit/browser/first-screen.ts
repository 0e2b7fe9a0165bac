import type { Page } from 'puppeteer-core';
import type { Harness } from './harness.ts';
import { ask } from './need-box.ts';
import type { CommonTask } from './ten-tasks.ts';

/** What of the first answer is not in sight at once: the one thing that decides it, and the first step. */
export function firstScreen(popup: Page): Promise<string[]> {
  return popup.evaluate(() => {
    const frame = (document.querySelector('main') as HTMLElement).getBoundingClientRect();
    const lowest = Math.min(frame.bottom, innerHeight, 600);
    return ['h1', ':is(.headline, .open .primary)', '.steps label'].flatMap((selector) => {
      const box = document.querySelector(`main ${selector}`)?.getBoundingClientRect();
      if (!box) return [`${selector} is not there`];
      return box.top >= frame.top && box.bottom <= lowest
        ? []
        : [`${selector}: ${box.top}–${box.bottom} of ${frame.top}–${lowest}`];
    });
  });
}

/** The portal with the longest name: what the popup says about it takes two lines. */
const LONG_NAME = 'https://my.mhsgenesis.health.mil/';

/** Asks for a task in the popup of a portal's page. Resolves to what of the answer is out of sight below the site line. */
export async function firstScreenOnPortal(
  harness: Harness,
  words: string,
  { task, answers }: CommonTask,
): Promise<string[]> {
  const popup = await harness.popup(LONG_NAME);
  if (!harness.hasRealPopup) await popup.setViewport({ width: 380, height: 600 });
  await ask(popup, words);
  for (const answer of answers) await popup.locator(`[data-answer="${answer}"]`).click();
  await popup.waitForSelector(`[data-view="answer"][data-task="${task}"]`);
  const lines = await popup.$eval('.site p', (said) => {
    const range = document.createRange();
    range.selectNodeContents(said);
    return range.getClientRects().length;
  });
  if (lines < 2) return ['The site line is a single line: another portal has the longest name now'];
  return firstScreen(popup);
}
