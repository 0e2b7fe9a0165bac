import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../lab/browsers/find.ts';
import { accessibilityOutline } from '../../kit/browser/accessibility-tree.ts';
import type { Running } from './index.ts';

/** Replaces days and amounts, because they change. */
const DAY =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) \d{1,2}, \d{4}/g;

/**
 * The answer as a screen reader gets it from the browser. It is kept in `snapshots/`, and a person reads it
 * whenever it changes. Chromium and Firefox have different trees.
 */
export function answerTreeSuite(running: Running, kind: BrowserKind): void {
  describe('the answer as a screen reader has it', () => {
    it.each(['check-referral', 'add-newborn'])('%s', async (task) => {
      const harness = running();
      await harness.setProfile({ region: 'west', status: 'active-duty-family' });
      const page = await harness.extensionPage(`popup.html?task=${task}`, '[data-view="answer"] .glossary');
      await arrived(page);
      const outline = await settled(page, async () =>
        (await accessibilityOutline(harness, page)).replace(DAY, '(day)'),
      );
      await expect(`${outline}\n`).toMatchFileSnapshot(`snapshots/answer-${task}-${kind}.txt`);
    });
  });
}

/** The heading takes the focus, which is part of what is told (`FOCUSED_HEADING`). */
async function arrived(page: Page): Promise<void> {
  await page.bringToFront();
  await page.waitForSelector('h1:focus');
}

const FOCUSED_HEADING = /^ *heading .*\(focused\)/m;

/**
 * The tree once it is complete. Firefox starts its accessibility service with the first question and builds the tree
 * while it is asked. A focus that came before the tree was there counts as the document's and stays so (ESR 153): the
 * heading, which `arrived` has seen with the focus, then has to get it once more.
 */
async function settled(page: Page, read: () => Promise<string>): Promise<string> {
  let last = '';
  await expect
    .poll(async () => {
      const before = last;
      last = await read();
      if (!FOCUSED_HEADING.test(last)) await page.evaluate(focusAgain);
      return FOCUSED_HEADING.test(last) && last === before;
    })
    .toBe(true);
  return last;
}

function focusAgain(): void {
  const { activeElement } = document;
  if (!(activeElement instanceof HTMLElement)) return;
  activeElement.blur();
  activeElement.focus();
}
