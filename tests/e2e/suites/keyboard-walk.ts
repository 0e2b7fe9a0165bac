import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { TEN_TASKS } from '../ten-tasks.ts';
import type { Running } from './index.ts';

/** More than any view has controls. */
const MOST_STOPS = 60;

/** One stop of the Tab key. */
interface Stop {
  /** Names the control: what it is, and what it says. */
  name: string;
  /** What is wrong with its focus; empty for nothing. */
  wrong: string;
}

/** From opening to the answer by keyboard alone: the real popup in Chromium, the same page in a tab in Firefox. */
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
      expect(await popup.evaluate(() => document.activeElement?.localName)).toBe('h1');

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
        sheet.replaceSync('.actions button { outline: none !important } .leg h2 { margin-top: 600px }');
        document.adoptedStyleSheets.push(sheet);
      });
      const wrong = (await roundTrip(popup)).filter((stop) => stop.wrong);
      expect(wrong.map((stop) => stop.wrong.split(':')[0])).toEqual(['no ring', 'no ring', 'no ring']);
      expect((await firstScreen(popup)).length).toBeGreaterThan(1);
    });
  });
}

/** Presses Tab until the control has the focus; fails where it never comes. */
async function tabTo(popup: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MOST_STOPS; stop++) {
    if (await popup.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await popup.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${selector}`);
}

/**
 * All stops from the present place to the last control, and back to the first, each once. Not beyond: what
 * comes then is the browser's own, and in Firefox nothing but a click leads back from there.
 */
async function roundTrip(popup: Page): Promise<Stop[]> {
  const names = [...(await controlNames(popup))];
  const stops = [...(await walk(popup, names.at(-1), false)), ...(await walk(popup, names[0], true))];
  return [...new Map(stops.map((stop) => [stop.name, stop])).values()];
}

/** The stops in one direction. Fails where the Tab key is caught on the way to the end. */
async function walk(popup: Page, end: string | undefined, back: boolean): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < MOST_STOPS; press++) {
    if (stops.at(-1)?.name === end) return stops;
    if (back) await popup.keyboard.down('Shift');
    await popup.keyboard.press('Tab');
    if (back) await popup.keyboard.up('Shift');
    const stop = await popup.evaluate(look);
    if (stop) stops.push(stop);
  }
  throw new Error(`Tab is caught: ${stops.map(({ name }) => name).join(', ')}`);
}

/** Runs in the popup. Null while no control there has the focus. */
function look(): Stop | null {
  const control = document.activeElement as HTMLElement | null;
  if (!control || control.matches('html, body, h1')) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(control);
  const { left, right, top, bottom } = control.getBoundingClientRect();
  const inSight = top < innerHeight && bottom > 0 && left >= 0 && right <= innerWidth;
  const hit = document.elementFromPoint((left + right) / 2, Math.max(top, 0) + (bottom - top) / 2);
  const wrong = [
    (outlineStyle === 'none' || Number.parseFloat(outlineWidth) < 2) && 'no ring',
    !inSight && 'out of sight',
    inSight && !(hit && (control.contains(hit) || hit.contains(control))) && 'covered',
  ];
  const twins = [...document.querySelectorAll(control.localName)];
  return {
    name: `${control.localName} ${twins.indexOf(control)}`,
    wrong: wrong
      .filter(Boolean)
      .map((what) => `${what}: ${control.textContent || control.id}`)
      .join(),
  };
}

/** Everything that Tab must come to, named as `look` names it. */
async function controlNames(popup: Page): Promise<Set<string>> {
  const names = await popup.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, summary, a[href]')]
      .filter((control) => control.checkVisibility() && !control.matches(':disabled'))
      .map((control) => {
        const twins = [...document.querySelectorAll(control.localName)];
        return `${control.localName} ${twins.indexOf(control)}`;
      }),
  );
  return new Set(names);
}

/** What of the first answer is not in sight at once: the portal, its button, how to sign in. */
function firstScreen(popup: Page): Promise<string[]> {
  return popup.evaluate(() => {
    const frame = (document.querySelector('main') as HTMLElement).getBoundingClientRect();
    const lowest = Math.min(frame.bottom, innerHeight, 600);
    return ['h1', '.why', '.leg h2', '.leg button', '.leg li'].flatMap((selector) => {
      const box = document.querySelector(`main ${selector}`)?.getBoundingClientRect();
      if (!box) return [`${selector} is not there`];
      return box.top >= frame.top && box.bottom <= lowest
        ? []
        : [`${selector}: ${box.top}–${box.bottom} of ${frame.top}–${lowest}`];
    });
  });
}
