/**
 * `npm start`: opens the extension in a separate browser, on stand-ins for the portals.
 *
 * npm start -- [--browser chromium|firefox] [--headless] [--keep] [--yes]
 *
 * With a screen, it opens a window with a page that says what to try, and ends when the window is closed.
 * Without a screen, or with --headless, it makes one scripted visit and saves screenshots; with --keep, the
 * browser and the stand-ins then keep running until Ctrl-C.
 */
import type { Browser } from 'puppeteer-core';
import { asProgram, command, UsageError } from '../tools/command-line.ts';
import { BROWSER_KINDS, type BrowserKind, BrowserPathWrong } from './browsers/find.ts';
import { greetingPage } from './browsers/greeting.ts';
import { BrowserMissing, ensureBrowser } from './browsers/install.ts';
import { launchBrowser } from './browsers/launch.ts';
import { ownTemporaryFolder } from './browsers/own-folder.ts';
import type { LaunchedBrowser } from './browsers/recipe.ts';
import { BrowserBroken } from './browsers/try-start.ts';
import { buildExtension } from './extension-build.ts';
import { scriptedVisit } from './scripted-visit.ts';
import { STAND_INS } from './stand-ins/pages.ts';
import { startStandIns } from './stand-ins/server.ts';
import { renderStartPage, START_URL } from './stand-ins/start-page.ts';

interface Options {
  kind: BrowserKind;
  headless: boolean;
  keep: boolean;
}

const SHAPE = {
  usage: 'npm start -- [--browser chromium|firefox] [--headless] [--keep] [--yes]',
  about:
    'Builds the extension and opens it in a separate browser, on stand-ins for the portals. Without a screen, or with --headless, it makes one visit and saves pictures; --keep then keeps the browser open. --yes installs a missing browser without asking.',
  options: {
    browser: { type: 'string', default: 'chromium' },
    headless: { type: 'boolean' },
    keep: { type: 'boolean', default: false },
    yes: { type: 'boolean' },
  },
} as const;

const main = command(SHAPE, async ({ values: { browser, headless = !hasScreen(), keep } }) => {
  const kind = BROWSER_KINDS.find((name) => name === browser);
  if (!kind) throw new UsageError(`--browser takes ${BROWSER_KINDS.join(' or ')}, not "${browser}".`);
  try {
    await start({ kind, headless, keep });
    return 0;
  } catch (error) {
    const forTheUser = [BrowserBroken, BrowserMissing, BrowserPathWrong].some(
      (type) => error instanceof type,
    );
    console.error(forTheUser ? (error as Error).message : error);
    return 1;
  }
});

function hasScreen(): boolean {
  return process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);
}

async function start({ kind, headless, keep }: Options): Promise<void> {
  const removeFolder = ownTemporaryFolder();
  await ensureBrowser(kind);
  console.log(`Building the extension for ${kind} …`);
  const extensionDir = await buildExtension(kind, 'production');
  const server = await startStandIns({ pages: STAND_INS });
  server.serve(START_URL.replace('https://', ''), { body: renderStartPage() });
  let launched: LaunchedBrowser | undefined;
  try {
    launched = await launchBrowser({ browser: kind, extensionDir, port: server.port, headless });
    if (headless) {
      console.log('No window: making one visit and keeping screenshots.');
      await scriptedVisit(kind, launched);
      if (keep) console.log(`Browser and stand-ins (port ${server.port}) run until Ctrl-C.`);
    } else {
      const [page = await launched.browser.newPage()] = await launched.browser.pages();
      // The greeting stays open in the background, because a new user sees it too.
      await greetingPage(launched);
      await page.goto(START_URL);
      await page.bringToFront();
      console.log(`${START_URL} is open in ${kind}. Close the window or press Ctrl-C to end.`);
    }
    if (!headless || keep) await closedByUser(launched.browser);
  } finally {
    await launched?.close();
    await server.close();
    removeFolder();
  }
}

/**
 * Resolves when the browser ended or its last window is closed (on macOS, the program then keeps running).
 */
function closedByUser(browser: Browser): Promise<void> {
  return new Promise((resolve) => {
    browser.on('disconnected', () => resolve());
    browser.on('targetdestroyed', async () => {
      const pages = await browser.pages().catch(() => []);
      if (pages.length === 0) resolve();
    });
  });
}

await asProgram(main);
