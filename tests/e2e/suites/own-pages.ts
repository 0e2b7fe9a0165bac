import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { prefer } from '../../../lab/browser-control.ts';
import type { BrowserKind } from '../../../lab/browsers/find.ts';
import type { Running } from './index.ts';

/** Path, what shows that it is there, and how wide people see it: a popup is 380 px wide. */
const PAGES = [
  ['popup', 'popup.html', '.tiles h2', 380],
  ['question', 'popup.html?task=check-referral', '[data-answer]', 380],
  ['answer', 'popup.html?task=update-address', '.actions', 380],
  ['settings', 'options.html', '#forget', 800],
  ['dates', 'options.html#dates', '#life-event', 800],
  ['logins', 'options.html#logins', '.phone-table', 800],
  ['map', 'options.html#map', '[data-topic="claims"]', 800],
  ['first-run', 'options.html?first=1', '#first-run-done', 800],
  ['report', 'report.html', 'main', 800],
  ['real', 'real.html', 'textarea', 800],
  ['plan', 'plan.html?event=move', 'select', 800],
  ['drill', 'drill.html', '[data-part="gaps"]', 800],
  ['call', 'call.html?phone=express-scripts&task=check-referral', '.qr', 800],
] as const;

/** A small phone, in CSS pixels, and what its keyboard leaves of the height. */
const PHONE = { width: 360, height: 640, hasTouch: true, isMobile: true };
const ABOVE_KEYBOARD = 330;

/**
 * Settings of people with low vision: our pages must stay complete.
 */
export function ownPagesSuite(running: Running, kind: BrowserKind): void {
  describe('own pages', () => {
    it.each(PAGES)(
      '%s: at twice the size of text nothing is cut off or scrolls sideways',
      async (name, path, ready, width) => {
        const harness = running();
        const page = await harness.extensionPage(path, ready);
        await page.setViewport({ width, height: 600 });
        await enlarge(page);
        await harness.screenshot(page, `text-200-${name}`);
        expect(await cutOff(page)).toEqual([]);
      },
    );

    it.each(PAGES)(
      '%s: where colors are forced, controls and rings keep their edges; nothing moves',
      async (name, path, ready) => {
        const harness = running();
        const page = await harness.extensionPage(path, ready);
        await prefer(harness, page, { forcedColors: true, reducedMotion: true });
        await harness.screenshot(page, `forced-colors-${name}`);
        const { forced, faint, moving } = await page.evaluate(look);
        expect(forced).toBe(true);
        expect(faint).toEqual([]);
        expect(moving).toEqual([]);
      },
    );

    it.each(PAGES.filter(([, , , width]) => width > 380))(
      '%s: in a window of 320 px nothing is cut off or scrolls sideways',
      async (name, path, ready) => {
        const harness = running();
        const page = await harness.extensionPage(path, ready);
        await page.setViewport({ width: 320, height: 640 });
        await harness.screenshot(page, `width-320-${name}`);
        expect(await cutOff(page)).toEqual([]);
      },
    );

    // Firefox lets no program pretend to be a phone.
    if (kind === 'chromium') {
      it.each(PAGES)(
        '%s: on a phone, every control is at least 44 px high, and nothing is cut off',
        async (_, path, ready) => {
          const page = await running().extensionPage(path, ready);
          // Loads the page again.
          await page.setViewport(PHONE);
          await page.waitForSelector(ready);
          expect(await page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
          // The new size takes a frame to be drawn.
          await expect.poll(() => page.evaluate(smallControls)).toEqual([]);
          expect(await cutOff(page)).toEqual([]);
        },
      );

      it('the popup on a phone: with the keyboard up, the box and its first answer are in sight', async () => {
        const page = await running().extensionPage('popup.html', '#need');
        await page.setViewport(PHONE);
        // Becoming a phone loads the page again.
        await page.waitForSelector('#need');
        await page.tap('#need');
        await page.setViewport({ ...PHONE, height: ABOVE_KEYBOARD });
        await page.keyboard.type('referral');
        await page.waitForSelector('[role="option"]');
        for (const selector of ['#need', '[role="option"]'])
          expect(await page.$eval(selector, isInSight), selector).toBe(true);
        await page.tap('[role="option"]');
        await page.waitForSelector('[data-answer]');
      });
    }

    it('text that is cut off is noticed', async () => {
      const page = await running().extensionPage('popup.html', '#need');
      await page.waitForSelector('.tiles h2');
      await page.$eval('.tiles h2', (heading) => {
        heading.style.cssText = 'height: 8px; overflow: hidden';
      });
      expect((await cutOff(page)).length).toBeGreaterThan(0);
    });
  });
}

/** Whether all of an element is in the window. */
function isInSight(element: Element): boolean {
  const { top, bottom, left, right } = element.getBoundingClientRect();
  return top >= 0 && left >= 0 && bottom <= innerHeight && right <= innerWidth;
}

/** Doubles every font size of our pages, as a browser does that enlarges only text. */
async function enlarge(page: Page): Promise<void> {
  await page.evaluate(() => {
    const root = document.documentElement;
    const sizes = ['--pg-text-s', '--pg-text-m', '--pg-text-l', '--pg-text-xl'];
    const now = sizes.map((name) => getComputedStyle(root).getPropertyValue(name));
    for (const [i, name] of sizes.entries()) root.style.setProperty(name, `calc(2 * (${now[i]}))`);
  });
}

function cutOff(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const sideways = [document.documentElement, ...document.querySelectorAll('main')]
      .filter((box) => box.scrollWidth > box.clientWidth + 1)
      .map((box) => `${box.localName} scrolls sideways: ${box.scrollWidth} of ${box.clientWidth}`);
    const clipped = [
      ...document.querySelectorAll<HTMLElement>('h1, h2, h3, p, li, label, button, summary, td, th'),
    ]
      .filter((box) => box.checkVisibility() && !box.matches('.visually-hidden, .visually-hidden *'))
      .filter((box) => {
        const { overflowX, overflowY } = getComputedStyle(box);
        const hides = overflowX === 'hidden' || overflowX === 'clip' || overflowY === 'hidden';
        const over = box.scrollWidth > box.clientWidth + 1 || box.scrollHeight > box.clientHeight + 1;
        return hides && over && box.clientHeight > 0;
      })
      .map((box) => `cut off: ${box.textContent}`);
    // Lists the elements that stick out.
    const wide = sideways.length > 0 ? [...document.querySelectorAll('main *')] : [];
    const out = wide
      .filter((box) => box.getBoundingClientRect().right > innerWidth && !box.closest('svg, table'))
      .map((box) => `sticks out: ${box.localName}.${box.className}#${box.id}`);
    return [...sideways, ...out, ...clipped];
  });
}

/** Runs in the page. */
function look() {
  const controls = [
    ...document.querySelectorAll<HTMLElement>('button, select, input[type="text"], input[type="date"]'),
  ];
  const faint = controls
    .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
    .filter((control) => {
      const { borderTopStyle, borderTopWidth } = getComputedStyle(control);
      return borderTopStyle === 'none' || borderTopWidth === '0px';
    })
    .map(({ id, textContent }) => id || textContent);
  const moving = [...document.querySelectorAll('*')]
    .map((element) => getComputedStyle(element))
    .map(({ animationName, transitionDuration }) => `${animationName}, ${transitionDuration}`)
    .filter((motion) => !/^none(, 0s)+$/.test(motion));
  return { forced: matchMedia('(forced-colors: active)').matches, faint, moving };
}

/** Runs in the page. A box to check counts with its label, which checks it too. */
function smallControls(): string[] {
  const controls = document.querySelectorAll<HTMLElement>(
    'button, select, summary, nav a, a[href^="tel:"], input:not([type="checkbox"], [type="radio"]), .switch',
  );
  return [...controls]
    .filter((control) => control.checkVisibility() && control.getBoundingClientRect().height < 43.5)
    .map(({ localName, textContent, offsetHeight }) => `${localName} ${textContent}: ${offsetHeight}`);
}
