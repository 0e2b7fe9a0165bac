import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../lab/browsers/find.ts';
import { accessibilityOutline } from '../accessibility-outline.ts';
import type { Running } from './index.ts';

/** Days and amounts change; what a screen reader says around them does not. */
const DAY =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/g;

/**
 * The answer as the browser tells it to a screen reader, kept in `snapshots/` and read through by a
 * person whenever it changes. Chromium and Firefox each have a tree of their own.
 */
export function answerTreeSuite(running: Running, kind: BrowserKind): void {
  describe('the answer as a screen reader has it', () => {
    it.each(['check-referral', 'add-newborn'])('%s', async (task) => {
      const harness = running();
      await harness.setProfile({ region: 'west', status: 'active-duty-family' });
      const page = await harness.extensionPage(`popup.html?task=${task}`, '[data-view="answer"] .glossary');
      await arrived(page);
      const outline = await settled(async () =>
        (await accessibilityOutline(harness, page)).replace(DAY, '(day)'),
      );
      await expect(`${outline}\n`).toMatchFileSnapshot(`snapshots/answer-${task}-${kind}.txt`);
    });
  });
}

/** The heading takes the focus, which is part of what is told. */
async function arrived(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector('h1:focus');
}

/** Firefox starts its accessibility service with the first question, and builds the tree while it is asked. */
async function settled(read: () => Promise<string>): Promise<string> {
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = await read();
      return last.includes('heading') && last === before;
    })
    .toBe(true);
  return last;
}
