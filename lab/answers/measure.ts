/** Opens answers in a real Chromium as a person gets them, and measures what the first screen holds. */
import type { Page } from 'puppeteer-core';
import type { Person } from './people.ts';

/** The size of a toolbar popup, in CSS px. */
export const POPUP = { width: 380, height: 600 };

export interface Measured {
  task: string;
  person: string;
  /** Kind of job; '' where the popup does not say. */
  lead: string;
  /** Words that can be seen without a tap, scrolled or not. */
  words: number;
  /** Height of all of it, and of what is seen without scrolling, in CSS px. */
  height: number;
  room: number;
  /** Whether all of it is on one screen. */
  whole: boolean;
  /** The words of the biggest thing below the heading, and the size of its letters in px. */
  biggest: string;
  size: number;
  /** Whether that is in sight without scrolling. */
  biggestInSight: boolean;
}

/** Opens the answer to a task for somebody; asks that come up get their first choice. */
export async function openAnswer(page: Page, base: string, task: string, person: Person): Promise<void> {
  await page.evaluate(async (profile) => {
    type Area = { clear(): Promise<void>; set(items: object): Promise<void> };
    const { chrome } = globalThis as unknown as { chrome: { storage: Record<'local' | 'session', Area> } };
    await Promise.all([chrome.storage.local.clear(), chrome.storage.session.clear()]);
    await chrome.storage.local.set({ profile });
  }, person.profile);
  await page.goto(`${base}popup.html?task=${task}`);
  for (;;) {
    const view = await page.waitForSelector('main[data-view="answer"], main[data-view="question"]');
    const field = await view?.evaluate((main) => main.dataset.field);
    if (!field) break;
    await page.locator(`main button[data-answer^="${field}:"]`).click();
    await page.waitForFunction((asked) => document.querySelector('main')?.dataset.field !== asked, {}, field);
  }
  await page.evaluate(() => document.fonts.ready);
}

/** Measures the answer that is up. */
export function measured(page: Page): Promise<Omit<Measured, 'task' | 'person'>> {
  return page.evaluate(() => {
    const main = document.querySelector('main') as HTMLElement;
    const frame = main.getBoundingClientRect();
    /** Text that is really drawn: not folded away, not for screen readers alone. */
    const drawn: { words: string; host: HTMLElement; box: DOMRect }[] = [];
    const walker = document.createTreeWalker(main, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const host = node.parentElement as HTMLElement;
      const words = node.textContent?.trim() ?? '';
      if (!words || host.closest('.visually-hidden')) continue;
      if (!host.checkVisibility({ contentVisibilityAuto: true, visibilityProperty: true })) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      drawn.push({ words, host, box: range.getBoundingClientRect() });
    }
    const sizeOf = (host: HTMLElement) => Number.parseFloat(getComputedStyle(host).fontSize);
    const areaOf = (host: HTMLElement) => {
      const box = (host.closest('button, a') ?? host).getBoundingClientRect();
      return box.width * box.height;
    };
    const [biggest] = drawn
      .filter(({ host }) => !host.closest('h1'))
      .sort((a, b) => sizeOf(b.host) - sizeOf(a.host) || areaOf(b.host) - areaOf(a.host));
    const count = (text: string) => text.split(/\s+/).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
    return {
      lead: main.dataset.lead ?? '',
      words: drawn.reduce((sum, { words }) => sum + count(words), 0),
      height: main.scrollHeight,
      room: main.clientHeight,
      whole: main.scrollHeight <= main.clientHeight,
      biggest: biggest?.words ?? '',
      size: biggest ? Math.round(sizeOf(biggest.host)) : 0,
      biggestInSight: biggest ? biggest.box.top >= frame.top && biggest.box.bottom <= frame.bottom : false,
    };
  });
}

/** Measures these tasks for these people, one after the other in one page of the extension. */
export async function measureAnswers(
  page: Page,
  base: string,
  tasks: readonly string[],
  people: readonly Person[],
): Promise<Measured[]> {
  await page.setViewport(POPUP);
  await page.goto(`${base}popup.html`);
  const found: Measured[] = [];
  for (const person of people) {
    for (const task of tasks) {
      await openAnswer(page, base, task, person);
      found.push({ task, person: person.name, ...(await measured(page)) });
    }
  }
  return found;
}

export interface Summary {
  answers: number;
  /** Share of answers that are whole on one screen, 0 to 1. */
  whole: number;
  medianWords: number;
  medianHeight: number;
  maxWords: number;
  maxHeight: number;
}

export function summary(found: readonly Measured[]): Summary {
  const inOrder = (pick: (one: Measured) => number) => found.map(pick).sort((a, b) => a - b);
  const median = (values: number[]) => values[Math.floor(values.length / 2)] ?? 0;
  const words = inOrder((one) => one.words);
  const heights = inOrder((one) => one.height);
  return {
    answers: found.length,
    whole: found.filter((one) => one.whole).length / Math.max(1, found.length),
    medianWords: median(words),
    medianHeight: median(heights),
    maxWords: words.at(-1) ?? 0,
    maxHeight: heights.at(-1) ?? 0,
  };
}
