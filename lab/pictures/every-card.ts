/** `npm run screenshots -- tips`: the card of every portal, to look at; these pictures don't ship. */
import { mkdir, readFile, rm } from 'node:fs/promises';
import type { Page } from 'puppeteer-core';
import { prefer } from '../browser-control.ts';
import type { BrowserKind } from '../browsers/find.ts';
import { greetingPage } from '../browsers/greeting.ts';
import { launchBrowser } from '../browsers/launch.ts';
import type { LaunchedBrowser } from '../browsers/recipe.ts';
import { copyOfBuild, everyPortalAllowed } from '../build-copy.ts';
import { cardFrame } from '../card-frame.ts';
import { buildExtension, ROOT } from '../extension-build.ts';
import { portalAddresses } from '../portal-addresses.ts';
import { STAND_INS } from '../stand-ins/pages.ts';
import { type StandInServer, startStandIns } from '../stand-ins/server.ts';
import { SCHEMES } from './scheme.ts';

const FOLDER = `${ROOT}screenshots/tips`;
/** High enough for the longest card, in pixels. */
const WINDOW = { width: 760, height: 820 };
const SHEET = { width: 1640, height: 800 };

/** Takes all cards in one browser, light and dark, with an overview sheet of each. Resolves to the folder. */
export async function picturesOfEveryCard(kind: BrowserKind): Promise<string> {
  await buildExtension(kind, 'production');
  const extensionDir = await copyOfBuild(kind, 'production', everyPortalAllowed);
  const server = await startStandIns({ pages: STAND_INS });
  let launched: LaunchedBrowser | undefined;
  try {
    launched = await launchBrowser({ browser: kind, extensionDir, port: server.port, headless: true });
    const { browser } = launched;
    await (await greetingPage(launched)).close();
    await mkdir(FOLDER, { recursive: true });
    const page = await browser.newPage();
    await page.setViewport(WINDOW);
    const first = new Map((await portalAddresses()).toReversed().map(({ portal, url }) => [portal, url]));
    const portals = [...first].toReversed();
    for (const [portal, url] of portals) {
      await page.goto(url);
      // Each portal is visited once, so its card opens by itself.
      await cardFrame(kind, page).becomes('drawn');
      for (const scheme of SCHEMES) {
        await prefer({ kind, browser }, page, { scheme, reducedMotion: true });
        await page.screenshot({ path: `${FOLDER}/${kind}-${portal}-${scheme}.png` });
      }
    }
    await prefer({ kind, browser }, page, {});
    for (const scheme of SCHEMES) {
      const files = portals.map(([portal]) => `${FOLDER}/${kind}-${portal}-${scheme}.png`);
      await sheet(page, server, files, `${FOLDER}/sheet-${kind}-${scheme}.png`);
    }
  } finally {
    await launched?.close();
    await server.close();
    await rm(extensionDir, { recursive: true });
  }
  return FOLDER;
}

async function sheet(page: Page, server: StandInServer, files: readonly string[], path: `${string}.png`) {
  const pictures = await Promise.all(files.map((file) => readFile(file, 'base64')));
  const images = pictures.map((data) => `<img width="400" alt="" src="data:image/png;base64,${data}">`);
  const body = `<!doctype html><meta charset="utf-8"><link rel="icon" href="data:,"><body style="margin:4px">${images.join(' ')}`;
  server.serve('pictures.example/', { body });
  await page.setViewport(SHEET);
  await page.goto('https://pictures.example/');
  await page.evaluate(() => Promise.all([...document.images].map((picture) => picture.decode())));
  await page.screenshot({ path, fullPage: true });
}
