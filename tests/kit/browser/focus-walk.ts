/** Goes through a page by the Tab key alone, and says what is wrong with the focus at each stop. */
import type { Page } from 'puppeteer-core';

/** More than any page has stops; a field for a date has several. */
const MAX_STOPS = 150;

/** One stop of the Tab key. */
export interface Stop {
  /** Names the control: what it is, and what it says. */
  name: string;
  /** What is wrong with its focus; empty for nothing. */
  wrong: string;
}

/** Presses Tab until the control has the focus; fails where it never comes. */
export async function tabTo(page: Page, selector: string): Promise<void> {
  for (let stop = 0; stop < MAX_STOPS; stop++) {
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted), selector)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error(`Tab never comes to ${selector}`);
}

/**
 * All stops from the present place to the last control, and back to the first, each once. Not beyond: what
 * comes then is the browser's own, and in Firefox nothing but a click leads back from there.
 */
export async function roundTrip(page: Page): Promise<Stop[]> {
  const names = [...(await controlNames(page))];
  const stops = [...(await walk(page, names.at(-1), false)), ...(await walk(page, names[0], true))];
  return [...new Map(stops.map((stop) => [stop.name, stop])).values()];
}

/** The stops in one direction. Fails where the Tab key is caught on the way to the end. */
async function walk(page: Page, end: string | undefined, back: boolean): Promise<Stop[]> {
  const stops: Stop[] = [];
  for (let press = 0; press < MAX_STOPS; press++) {
    if (stops.at(-1)?.name === end) return stops;
    if (back) await page.keyboard.down('Shift');
    await page.keyboard.press('Tab');
    if (back) await page.keyboard.up('Shift');
    const stop = await page.evaluate(look);
    if (stop) stops.push(stop);
  }
  throw new Error(`Tab is caught: ${stops.map(({ name }) => name).join(', ')}`);
}

/** Runs in the page. Null while no control there has the focus. */
function look(): Stop | null {
  const control = document.activeElement as HTMLElement | null;
  if (!control || control.matches('html, body, h1')) return null;
  const { outlineStyle, outlineWidth } = getComputedStyle(control);
  const { left, right, top, bottom } = control.getBoundingClientRect();
  const inSight = top < innerHeight && bottom > 0 && left >= 0 && right <= innerWidth;
  // In the middle of what the window shows of it.
  const hit = document.elementFromPoint(
    (left + right) / 2,
    (Math.max(top, 0) + Math.min(bottom, innerHeight)) / 2,
  );
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
export async function controlNames(page: Page): Promise<Set<string>> {
  const names = await page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, summary, a[href]')]
      .filter(
        (control) => control.checkVisibility() && !control.matches(':disabled, [type="radio"]:not(:checked)'),
      )
      .map((control) => {
        const twins = [...document.querySelectorAll(control.localName)];
        return `${control.localName} ${twins.indexOf(control)}`;
      }),
  );
  return new Set(names);
}
