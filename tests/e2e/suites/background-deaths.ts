import type { Page } from 'puppeteer-core';
import { expect, it } from 'vitest';
import { killBackground } from '../../../lab/browser-control.ts';
import { DENTAL, HUMANA, HUMANA_PROVIDERS, TRIWEST } from '../../kit/browser/addresses.ts';
import type { Harness } from '../../kit/browser/harness.ts';
import type { Running } from './index.ts';

const DEATHS = 25;
/** The longest that a background is left alive, in milliseconds: some die at once, some after their answer. */
const LONGEST_LIFE = 250;
const PAGES = [DENTAL, HUMANA, HUMANA_PROVIDERS, TRIWEST, 'https://militaryrx.express-scripts.com/'];
const HIDDEN = 'https://milconnect.dmdc.osd.mil/milconnect/';
const TOLD = {
  profile: { region: 'west' },
  tips: { off: false, portalsOff: ['milconnect'], corner: 'bottom-right' },
};

/** The browser may end the background whenever it likes. */
export function backgroundDeathsSuite(running: Running): void {
  it(`loses no tip for good and nothing stored when its background dies ${DEATHS} times`, {
    timeout: 180_000,
  }, async () => {
    const seed = Number(process.env.SEED ?? Math.floor(Math.random() * 1e9));
    await dieAndLook(running(), seed).catch((error: Error) => {
      error.message = `Again with SEED=${seed}: ${error.message}`;
      throw error;
    });
  });
}

async function dieAndLook(harness: Harness, seed: number): Promise<void> {
  await harness.storage.set(TOLD);
  const page = await harness.visit(DENTAL);
  await harness.overlay(page).pressLauncher();
  const met = () => harness.storage.all().then((all) => all['met-tips'] as Record<string, object>);
  await expect.poll(met).toHaveProperty('united-concordia');
  const before = await met();

  let alive = true;
  const [random, chance] = [randoms(seed), randoms(seed + 1)];
  const browsing = browse(page, random, () => alive).finally(() => {
    alive = false;
  });
  browsing.catch(() => {}); // Awaited below.
  for (let deaths = 0; alive && deaths < DEATHS; ) {
    await new Promise((resolve) => setTimeout(resolve, chance() * LONGEST_LIFE));
    if (await killBackground(harness)) deaths++;
  }
  alive = false;
  await browsing;

  for (const url of PAGES) {
    await page.goto(url);
    const shown = () => page.waitForSelector('portal-guide-card:popover-open', { timeout: 10_000 });
    await shown().catch(() => page.reload().then(shown));
  }
  await harness.visit(HIDDEN, { page, expect: 'nothing' });
  expect(await harness.storage.all()).toMatchObject({ ...TOLD, 'met-tips': before });
  expect(await harness.consoleErrors(page)).toEqual([]);
}

/** Opens pages one after the other, navigates within some of them, and closes and opens cards. */
async function browse(page: Page, random: () => number, going: () => boolean): Promise<void> {
  await page.bringToFront();
  while (going()) {
    await page.goto(PAGES[Math.floor(random() * PAGES.length)] ?? DENTAL);
    if (random() < 0.5) await page.evaluate(() => history.pushState(null, '', `${location.pathname}claims`));
    const corner = await page.evaluate(() => ({ x: innerWidth - 32, y: innerHeight - 32 }));
    if (random() < 0.5) await page.mouse.click(corner.x, corner.y);
  }
}

/** Numbers from 0 to 1, the same for the same seed (mulberry32, public domain). */
function randoms(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}
