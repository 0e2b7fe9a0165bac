/** Walks through the portals like a person who never closes the browser. */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from '../../lab/browsers/find.ts';
import { cardFrame } from '../../lab/card-frame.ts';
import { SETTLED_OVERLAY } from '../../lab/scripted-visit.ts';
import type { Counts } from './counts.ts';
import { measure } from './measure.ts';

export interface Walk {
  kind: BrowserKind;
  browser: Browser;
  /** Pages with tips. We measure on the first one. */
  addresses: readonly string[];
  navigations: number;
}

/** The document on which a second tab stays; it moves only by navigations within the page. */
const STAYS = 'https://infocenter.humana-military.com/beneficiary/service/login';
const SOFT = ['/beneficiary/service/claims', '/provider/service/login', '/beneficiary/service/registration'];
/** Where that tab is, with the card closed, while we measure. Its tips were seen in the first round. */
const RESTS = '/beneficiary/service/billing';

/**
 * Two tabs take turns: one loads the next address; the other opens or closes its card, and then moves to the
 * next one without loading. We measure at the same place when all addresses have been seen once, and
 * again at the end.
 */
export async function walk({ kind, browser, addresses, navigations }: Walk): Promise<[Counts, Counts]> {
  const [loading, staying] = [await browser.newPage(), await browser.newPage()];
  const [home = ''] = addresses;
  const toggle = (page: Page) => toggleCard(kind, page);
  const steps = async (times: number) => {
    for (let i = 0; i < times; i++) {
      await load(loading, addresses[i % addresses.length] ?? home);
      await toggle(staying);
      await moveSoftly(staying, SOFT[i % SOFT.length] ?? '');
    }
    await moveSoftly(staying, RESTS);
    if (await cardFrame(kind, staying).isDrawn()) await toggle(staying);
    await load(loading, home);
  };
  await load(staying, new URL(RESTS, STAYS).href);
  await load(staying, STAYS);
  await load(loading, home);
  // A tab in which somebody has closed a card opens no more of them by itself.
  for (const page of [loading, staying]) await closeFirstCard(kind, page);
  const count = () => measure(kind, browser, { 'loading tab': loading, 'staying tab': staying });
  await steps(addresses.length);
  const before = await count();
  await steps(Math.floor(navigations / 2));
  const after = await count();
  await Promise.all([loading.close(), staying.close()]);
  return [before, after];
}

async function load(page: Page, url: string): Promise<void> {
  await page.bringToFront();
  await page.goto(url);
  await page.waitForSelector(SETTLED_OVERLAY);
}

async function moveSoftly(page: Page, path: string): Promise<void> {
  await page.bringToFront();
  await page.evaluate((to) => history.pushState(null, '', to), path);
  await page.waitForSelector(SETTLED_OVERLAY);
}

/** Waits for the card that opens by itself, and closes it. */
async function closeFirstCard(kind: BrowserKind, page: Page): Promise<void> {
  await page.bringToFront();
  await cardFrame(kind, page).becomes('drawn');
  await toggleCard(kind, page);
}

async function toggleCard(kind: BrowserKind, page: Page): Promise<void> {
  await page.bringToFront();
  const card = cardFrame(kind, page);
  const wasDrawn = await card.isDrawn();
  await pressLauncher(page);
  await card.becomes(wasDrawn ? 'gone' : 'drawn');
}

/** Presses where the card is drawn, because its root is closed. */
async function pressLauncher(page: Page): Promise<void> {
  const corner = await page.evaluate(() => ({ x: innerWidth - 32, y: innerHeight - 32 }));
  await page.mouse.click(corner.x, corner.y);
}
