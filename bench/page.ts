/**
 * Loads the same pages in the same browser without our extension, with it, and with other ways to show a
 * hint, in turn, and measures each load.
 */
import { killBackground } from '../lab/browser-control.ts';
import { greetingPage } from '../lab/browsers/greeting.ts';
import { launchBrowser } from '../lab/browsers/launch.ts';
import type { LaunchedBrowser } from '../lab/browsers/recipe.ts';
import { STAND_INS } from '../lab/stand-ins/pages.ts';
import { renderStandIn } from '../lab/stand-ins/render.ts';
import { type StandInServer, startStandIns } from '../lab/stand-ins/server.ts';
import { TIP_PAGES } from '../lab/stand-ins/start-page.ts';
import { forgetEverything, keepQuiet } from './background.ts';
import { bundle } from './bundle.ts';
import { type CardOpenings, measureOpenings } from './card-open.ts';
import { type FiveTabs, measureFiveTabs } from './memory.ts';
import { type MeasuredTab, openMeasuredTab, type PageLoad } from './page-load.ts';
import { type PageVariant, pageVariants } from './page-variants.ts';
import { inRounds, type Rounds } from './rounds.ts';

/** All loads of one variant. */
export interface MeasuredVariant {
  name: string;
  script: string;
  style: string;
  loads: PageLoad[];
}

export interface PageFigures {
  browser: string;
  rounds: number;
  /** On the plain stand-ins, which do nothing themselves. */
  variants: MeasuredVariant[];
  /** On the same stand-ins with a script of usual size. */
  ordinary: MeasuredVariant[];
  openings: CardOpenings;
  /** Empty where the system does not tell. */
  memory: FiveTabs[];
}

interface Running extends PageVariant, MeasuredVariant {
  launched: LaunchedBrowser;
  server: StandInServer;
  tab: MeasuredTab;
}

/** Five tabs of memory need a new browser each time; more than so many change nothing. */
const MAX_BROWSERS = 5;

export async function measurePages(how: Rounds): Promise<PageFigures> {
  const { browser, variants } = await measureOn('', how);
  const { variants: ordinary } = await measureOn((await bundle('bench/rivals/ordinary-page.ts')).script, how);
  const openings = await measureOpenings(how);
  const memory = await measureFiveTabs(how.extensionDir, Math.min(how.rounds, MAX_BROWSERS));
  return { browser, rounds: how.rounds, variants, ordinary, openings, memory };
}

/** @param own the script of the pages themselves */
async function measureOn(own: string, how: Rounds): Promise<Pick<PageFigures, 'browser' | 'variants'>> {
  const running: Running[] = [];
  try {
    for (const variant of await pageVariants(how.extensionDir)) running.push(await start(variant, own));
    await inRounds(how, async (round, counts) => {
      const [, , url] = TIP_PAGES[round % TIP_PAGES.length]!;
      for (const one of running) {
        const load = await loadOnce(one, url);
        if (counts) one.loads.push(load);
      }
    });
    return { browser: await running[0]!.launched.browser.version(), variants: running };
  } finally {
    for (const { launched, server } of running) {
      await launched.close();
      await server.close();
    }
  }
}

async function start(variant: PageVariant, own: string): Promise<Running> {
  const server = await startStandIns({ pages: STAND_INS });
  include(server, own, variant.included);
  const { extensionDir } = variant;
  const launched = await launchBrowser({
    browser: 'chromium',
    extensionDir,
    port: server.port,
    headless: true,
  });
  if (variant.background) await (await greetingPage(launched)).close();
  const page = await launched.browser.newPage();
  return { ...variant, loads: [], launched, server, tab: await openMeasuredTab(page, variant.tip) };
}

/** The scripts of the pages themselves, in files that the browser may cache, as on a real site. */
function include(server: StandInServer, own: string, hint?: PageVariant['included']): void {
  const headers = { 'cache-control': 'max-age=86400' };
  const ownTags = own === '' ? '' : '<script src="/page.js" defer></script>';
  const hintTags = hint
    ? '<link rel="stylesheet" href="/hint.css"><script src="/hint.js" defer></script>'
    : '';
  for (const [, , url] of TIP_PAGES) {
    const { host, pathname } = new URL(url);
    const standIn = STAND_INS.find(({ hosts }) => hosts.includes(host))!;
    const body = renderStandIn(standIn, pathname).replace('</head>', `${ownTags}${hintTags}</head>`);
    server.serve(`${host}${pathname}`, { body });
    server.serve(`${host}/page.js`, { body: own, contentType: 'text/javascript', headers });
    server.serve(`${host}/hint.js`, { body: hint?.script ?? '', contentType: 'text/javascript', headers });
    server.serve(`${host}/hint.css`, { body: hint?.style ?? '', contentType: 'text/css', headers });
  }
}

/** Measures one load. Before each, our extension forgets that its card was seen. */
async function loadOnce({ background, opens, launched, tab }: Running, url: string): Promise<PageLoad> {
  if (background) await (opens ? forgetEverything(launched) : keepQuiet(launched));
  if (background === 'asleep') await killBackground({ kind: 'chromium', ...launched });
  return tab.measure(url);
}
