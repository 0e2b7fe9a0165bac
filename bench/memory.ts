/** Measures the memory of a browser with five portals open, without our extension and with it. */
import { readdir, readFile } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { greetingPage } from '../lab/browsers/greeting.ts';
import { launchBrowser } from '../lab/browsers/launch.ts';
import type { LaunchedBrowser } from '../lab/browsers/recipe.ts';
import { STAND_INS } from '../lab/stand-ins/pages.ts';
import { startStandIns } from '../lab/stand-ins/server.ts';
import { TIP_PAGES } from '../lab/stand-ins/start-page.ts';
import { forgetEverything, keepQuiet } from './background.ts';
import { CARD_PX, untilUsable } from './card-open.ts';
import { LAUNCHER, OURS } from './names.ts';
import { waitUntilIdle } from './tip-seen.ts';

/** The bytes of all processes of a browser in which five tabs are open. */
export interface FiveTabs {
  name: string;
  bytes: number[];
}

const WITHOUT = 'no extension';

/**
 * Opens the portals in five tabs, in a new browser for each figure. Resolves to no figures where the system
 * does not tell how much memory a process has for itself (only Linux does).
 */
export async function measureFiveTabs(extensionDir: string, times: number): Promise<FiveTabs[]> {
  if (process.platform !== 'linux') return [];
  const all: FiveTabs[] = [WITHOUT, LAUNCHER, OURS].map((name) => ({ name, bytes: [] }));
  for (let i = 0; i < times; i++) {
    for (const { name, bytes } of all) bytes.push(await memoryOf(name, extensionDir));
  }
  return all;
}

async function memoryOf(name: string, extensionDir: string): Promise<number> {
  const ours = name !== WITHOUT;
  const server = await startStandIns({ pages: STAND_INS });
  const launched = await launchBrowser({
    browser: 'chromium',
    extensionDir: ours ? extensionDir : undefined,
    port: server.port,
    headless: true,
  });
  try {
    if (ours) await (await greetingPage(launched)).close();
    const pages = await Promise.all(TIP_PAGES.map(() => launched.browser.newPage()));
    if (ours) await (name === LAUNCHER ? keepQuiet(launched) : forgetEverything(launched));
    for (const [i, page] of pages.entries()) await show(page, TIP_PAGES[i]![2], name);
    for (const page of pages) await collectGarbage(page);
    return await bytesOf(launched);
  } finally {
    await launched.close();
    await server.close();
  }
}

/** Opens a portal in a tab in front, and waits until everything of ours stands there. */
async function show(page: Page, url: string, name: string): Promise<void> {
  await page.bringToFront();
  await page.goto(url);
  if (name !== WITHOUT) await page.waitForSelector('portal-guide-card');
  if (name === OURS) await page.evaluate(untilUsable, CARD_PX);
  await page.evaluate(waitUntilIdle);
}

async function collectGarbage(page: Page): Promise<void> {
  const session = await page.createCDPSession();
  await session.send('HeapProfiler.collectGarbage');
  await session.detach();
}

/** Memory that processes share counts once: each has its part of it (the proportional set size). */
async function bytesOf({ browser }: LaunchedBrowser): Promise<number> {
  const sizes = (await processesUnder(browser.process()!.pid!)).map(async (pid) => {
    // A helper process may have ended meanwhile.
    const rollup = await readFile(`/proc/${pid}/smaps_rollup`, 'utf8').catch(() => '');
    return Number(/^Pss:\s+(\d+) kB$/m.exec(rollup)?.[1] ?? 0) * 1024;
  });
  return (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
}

/** A process and all that it has started, and so on. */
async function processesUnder(root: number): Promise<number[]> {
  const parents = new Map<number, number>();
  for (const name of await readdir('/proc')) {
    const stat = /^\d+$/.test(name) && (await readFile(`/proc/${name}/stat`, 'utf8').catch(() => null));
    // The name of the program stands in parentheses, and may hold spaces.
    if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]));
  }
  const found = [root];
  for (const parent of found) for (const [pid, of] of parents) if (of === parent) found.push(pid);
  return found;
}
