/** Opens our popup and an empty one in turn, and measures how soon each answers the first letters. */
import type { Page } from 'puppeteer-core';
import { killBackground } from '../lab/browser-control.ts';
import { greetingPage } from '../lab/browsers/greeting.ts';
import { launchBrowser } from '../lab/browsers/launch.ts';
import type { LaunchedBrowser } from '../lab/browsers/recipe.ts';
import { STAND_INS } from '../lab/stand-ins/pages.ts';
import { startStandIns } from '../lab/stand-ins/server.ts';
import { ANSWERED, READY, typeFirstLetters } from './first-letters.ts';
import { type PopupVariant, popupVariants } from './popup-variants.ts';
import { inRounds, type Rounds } from './rounds.ts';
import { waitForMark } from './tip-seen.ts';

/** Milliseconds from the start of the navigation until the box and until the answer can be seen. */
export interface PopupOpening {
  ready: number;
  answered: number;
}

export interface MeasuredPopup {
  name: string;
  /** The openings, by whether the extension's process was already running. */
  warm: PopupOpening[];
  cold: PopupOpening[];
}

export interface PopupFigures {
  browser: string;
  rounds: number;
  popups: MeasuredPopup[];
}

/** The beginning of "referral" and "refill": two letters are the fewest that have an answer. */
const LETTERS = 're';

interface Running extends PopupVariant {
  launched: LaunchedBrowser;
  measured: MeasuredPopup;
}

export async function measurePopups(how: Rounds): Promise<PopupFigures> {
  const server = await startStandIns({ pages: STAND_INS });
  const running: Running[] = [];
  try {
    for (const variant of await popupVariants(how.extensionDir))
      running.push(await start(variant, server.port));
    await inRounds(how, async (_, counts) => {
      for (const { launched, answer, measured } of running) {
        await killBackground({ kind: 'chromium', ...launched });
        const cold = await opening(launched, answer);
        const warm = await withProcess(launched, () => opening(launched, answer));
        if (!counts) continue;
        measured.cold.push(cold);
        measured.warm.push(warm);
      }
    });
    const browser = await running[0]!.launched.browser.version();
    return { browser, rounds: how.rounds, popups: running.map(({ measured }) => measured) };
  } finally {
    for (const { launched } of running) await launched.close();
    await server.close();
  }
}

async function start(variant: PopupVariant, port: number): Promise<Running> {
  const { extensionDir, name, greets } = variant;
  const launched = await launchBrowser({ browser: 'chromium', extensionDir, port, headless: true });
  if (greets) await (await greetingPage(launched)).close();
  return { ...variant, launched, measured: { name, warm: [], cold: [] } };
}

/** Runs `work` while a tab keeps the extension's process alive; the tab shows a file without scripts. */
async function withProcess<Result>(launched: LaunchedBrowser, run: () => Promise<Result>): Promise<Result> {
  const keeper = await launched.browser.newPage();
  await keeper.goto(`${launched.extensionBaseUrl}manifest.json`);
  try {
    return await run();
  } finally {
    await keeper.close();
  }
}

/** Opens the popup in a tab, because there our script can run before the popup's own scripts. */
async function opening(
  { browser, extensionBaseUrl }: LaunchedBrowser,
  answer: string,
): Promise<PopupOpening> {
  const page = await browser.newPage();
  await page.evaluateOnNewDocument(typeFirstLetters, LETTERS, answer, READY, ANSWERED);
  await page.goto(`${extensionBaseUrl}popup.html`);
  await page.evaluate(waitForMark, ANSWERED);
  const times = await timesIn(page);
  await page.close();
  return times;
}

function timesIn(page: Page): Promise<PopupOpening> {
  return page.evaluate(
    (ready, answered) => {
      const at = (name: string) => performance.getEntriesByName(name)[0]?.startTime ?? Number.NaN;
      return { ready: at(ready), answered: at(answered) };
    },
    READY,
    ANSWERED,
  );
}
