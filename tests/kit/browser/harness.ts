/**
 * One browser with the built extension on stand-ins, for end-to-end tests.
 *
 * Measured on two slow cores (Chromium 156, Firefox ESR 153, headless): ready after 0.4 s and 2.0 s, a
 * visit until the overlay stands 0.25 s and 0.45 s, a popup 0.3 s and 0.6 s. So open one harness for
 * a test file, and clear its storage between tests.
 */
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../../../lab/browsers/find.ts';
import { greetingPage } from '../../../lab/browsers/greeting.ts';
import { launchBrowser } from '../../../lab/browsers/launch.ts';
import type { LaunchedBrowser, LaunchOptions } from '../../../lab/browsers/recipe.ts';
import { type BuildMode, outputDir, ROOT } from '../../../lab/extension-build.ts';
import { STAND_INS } from '../../../lab/stand-ins/pages.ts';
import { type StandInServer, startStandIns } from '../../../lab/stand-ins/server.ts';
import { ErrorLog } from './error-log.ts';
import { ExtensionStorage } from './extension-storage.ts';
import { OverlayView } from './overlay-view.ts';
import { RequestLog } from './request-log.ts';
import { visiting } from './visiting.ts';

export interface HarnessOptions {
  build: BuildMode;
  lang?: string;
  /** Another unpacked extension than the project's, or null for a bare browser. */
  extensionDir?: string | null;
  /** Whether the extension greets, as ours does when it is installed. */
  greets?: boolean;
  /** Whether the extension may run in private windows. */
  inPrivateWindows?: boolean;
  /** A profile folder that outlives the browser. */
  profile?: string;
}

/** A browser that has greeted, where the extension greets. Leaves none behind where it fails. */
async function launchReady(options: LaunchOptions, greets: boolean): Promise<LaunchedBrowser> {
  const launched = await launchBrowser(options);
  try {
    if (greets) await (await greetingPage(launched)).close();
    return launched;
  } catch (error) {
    await launched.close();
    throw error;
  }
}

export type Harness = Awaited<ReturnType<typeof openHarness>>;

export async function openHarness(kind: BrowserKind, options: HarnessOptions) {
  const { build, lang, profile, inPrivateWindows, extensionDir = outputDir(kind, build) } = options;
  const { greets = extensionDir === outputDir(kind, build) } = options;
  if (extensionDir && !existsSync(`${extensionDir}/manifest.json`)) {
    throw new Error(`${extensionDir} holds no build; buildExtension('${kind}', '${build}') makes one.`);
  }
  const server: StandInServer = await startStandIns({ pages: STAND_INS });
  const downloads = await mkdtemp(join(tmpdir(), 'portal-guide-downloads-'));
  const start = {
    browser: kind,
    extensionDir: extensionDir ?? undefined,
    port: server.port,
    headless: true,
    downloads,
    profile,
    inPrivateWindows,
    lang,
  };
  // Once more where the browser does not come up, which says nothing about the extension. No test is tried again.
  const launched = await launchReady(start, greets).catch(() => launchReady(start, greets));
  const { browser } = launched;
  const errors = new ErrorLog();
  const requests = new RequestLog(server.requests);
  const storage = new ExtensionStorage(launched);
  const { newPage, go, visit } = visiting({ browser, errors, requests });

  /** The popup for a site, or for the page given: the real one in Chromium, a tab in Firefox. */
  async function popup(site: string | Page = 'https://unrelated.example/'): Promise<Page> {
    const page = typeof site === 'string' ? await newPage() : site;
    if (typeof site === 'string') await go(page, site);
    const opened = await launched.openPopup(page);
    await errors.follow(opened);
    return opened;
  }

  /** The popup in a tab, where the browser says that it is above this address. For hosts that it can't open on. */
  async function popupAbove(address: string): Promise<Page> {
    const opened = await launched.popupAbove(address);
    await errors.follow(opened);
    return opened;
  }

  /** The popup that answers words from the address bar. */
  async function answerTo(words: string, selector?: string): Promise<Page> {
    await storage.setSession({ asked: { key: words } });
    return extensionPage('popup.html?asked=key', selector);
  }

  /** Any other page of the extension, in a tab: `options.html`. */
  async function extensionPage(path: string, selector?: string): Promise<Page> {
    const page = await newPage();
    await launched.gotoExtensionPage(page, path, selector);
    await errors.follow(page);
    return page;
  }

  async function screenshot(page: Page, name: string): Promise<string> {
    const folder = `${ROOT}screenshots/e2e/${kind}`;
    await mkdir(folder, { recursive: true });
    await page.screenshot({ path: `${folder}/${name}.png` });
    return `${folder}/${name}.png`;
  }

  /** Closes all pages but one, so that one test's pages do not slow down the next. */
  async function closePages(): Promise<void> {
    storage.forgetPage();
    const [first, ...others] = await browser.pages();
    await Promise.all(others.map((page) => page.close()));
    await first?.goto('about:blank');
  }

  return {
    kind,
    browser,
    server,
    requests,
    storage,
    /** The folder into which files are saved that a page hands over. */
    downloads,
    extensionBaseUrl: launched.extensionBaseUrl,
    hasRealPopup: launched.hasRealPopup,
    newPage,
    visit,
    popup,
    popupAbove,
    answerTo,
    extensionPage,
    screenshot,
    /** Looks at the overlay of a page. */
    overlay: (page: Page) => new OverlayView(kind, page),
    consoleErrors: (page: Page) => errors.of(page),
    setProfile: (profile: Record<string, string>) => storage.set({ profile }),
    clearStorage: () => storage.clear(),
    closePages,
    /** What lies between two tests. A page that is still open can store something after the clearing, as a card does that follows it. */
    async startAfresh() {
      await closePages();
      await storage.clear();
      await closePages();
    },
    async close() {
      await launched.close();
      await server.close();
      await rm(downloads, { recursive: true });
    },
  };
}
