import type { Page } from 'puppeteer-core';

/** Firefox can't emulate print, so this applies the print rules to the screen. */
export function onPaper(page: Page): Promise<void> {
  return page.evaluate(() => {
    for (const sheet of document.styleSheets)
      for (const rule of sheet.cssRules)
        if (rule instanceof CSSMediaRule && rule.media.mediaText === 'print') rule.media.mediaText = 'all';
  });
}
