/**
 * The Firefox recipe, measured with Firefox ESR 153 and puppeteer-core 25.16 over WebDriver BiDi.
 *
 * BiDi can't reach what a toolbar button opens, so the popup's page opens as a tab. There, the browser's
 * answers about tabs are replaced: they say that it is a popup above the given page.
 */
import { launch, type Page } from 'puppeteer-core';
import { ADDON_ID } from '../../build/addon-id.ts';
import { inFirefox } from '../inside-firefox.ts';
import { firefoxPreferences } from './firefox-preferences.ts';
import { closedIfFailing, type LaunchedBrowser, type Recipe, viewportFor } from './recipe.ts';

/** Firefox invents an address for each add-on and profile. With a fixed address, tests can open its pages. */
const ADDON_UUID = '7a1c4c1e-5a3b-4d0f-9b6e-2f6f0c9d8e11';

/** What the switch "Run in Private Windows" of about:addons does. */
const ALLOW_PRIVATE_WINDOWS = `
  const { ExtensionPermissions } = ChromeUtils.importESModule('resource://gre/modules/ExtensionPermissions.sys.mjs');
  const permissions = ['internal:privateBrowsingAllowed'];
  await ExtensionPermissions.add(${JSON.stringify(ADDON_ID)}, { permissions, origins: [], data_collection: [] });`;

/** About the size of a popup; in a tab it would fill the screen. */
const POPUP_WINDOW = { width: 400, height: 600 };

export async function launchFirefox(recipe: Recipe): Promise<LaunchedBrowser> {
  const { executablePath, extensionDir, headless, lang, port, downloads, profile, extraArgs } = recipe;
  const browser = await launch({
    browser: 'firefox',
    protocol: 'webDriverBiDi',
    executablePath,
    headless,
    ...(profile !== undefined && { userDataDir: profile }),
    acceptInsecureCerts: true,
    defaultViewport: viewportFor(headless),
    extraPrefsFirefox: {
      ...firefoxPreferences(port, lang),
      // `downloadBehavior` does not work: puppeteer-core 25.16 ignores it over BiDi.
      ...(downloads !== undefined && { 'browser.download.folderList': 2, 'browser.download.dir': downloads }),
      'extensions.webextensions.uuids': JSON.stringify({ [ADDON_ID]: ADDON_UUID }),
    },
    // Release builds ignore the preference for the remote settings server unless this is set; puppeteer
    // disables that server. Without this, Firefox requested remote settings about thirty times in ten
    // seconds.
    env: { ...process.env, MOZ_REMOTE_SETTINGS_DEVTOOLS: '1' },
    // Without system access, BiDi refuses to open moz-extension: pages.
    args: ['--remote-allow-system-access', ...extraArgs],
  });
  // Before the installation: a reload afterwards would close the page that greets.
  if (recipe.inPrivateWindows) await closedIfFailing(browser, inFirefox(browser, ALLOW_PRIVATE_WINDOWS));
  if (extensionDir) await closedIfFailing(browser, browser.installExtension(extensionDir));
  const extensionBaseUrl = extensionDir ? `moz-extension://${ADDON_UUID}/` : '';
  const gotoExtensionPage = (page: Page, path: string, selector = 'body') =>
    gotoWithoutLoadEvent(page, extensionBaseUrl + path, selector);
  async function popupAbove(address: string): Promise<Page> {
    const popup = await browser.newPage();
    if (headless) await popup.setViewport(POPUP_WINDOW);
    await gotoExtensionPage(popup, 'popup.html', '#app *');
    await popup.evaluate(standAbove, address);
    return popup;
  }
  return {
    browser,
    extensionBaseUrl,
    hasRealPopup: false,
    addressOf,
    gotoExtensionPage,
    openPopup: (page) => popupAbove(page.url()),
    popupAbove,
    close: () => browser.close(),
  };
}

interface Tabs {
  getCurrent(): Promise<{ id: number } | undefined>;
  query(wanted: { active?: boolean }): Promise<{ id: number; index: number; url?: string }[]>;
  update(id: number, change: object): Promise<object>;
}

/**
 * Runs in the popup's page, which asks the browser again whenever a tab changes. Resolves once it has. (BiDi's
 * preload scripts, which would come earlier, don't run in pages of extensions; Firefox ESR 153.)
 */
async function standAbove(address: string): Promise<void> {
  const { tabs } = (globalThis as unknown as { browser: { tabs: Tabs } }).browser;
  const own = (await tabs.getCurrent())?.id ?? 0;
  const query = tabs.query.bind(tabs);
  const asked = new Promise<void>((resolve) => {
    tabs.query = async (wanted) => {
      if (!wanted.active) return query(wanted);
      // Of the page itself, if a tab shows it and the browser tells its address.
      const [tab] = (await query({})).filter(({ id, url }) => url === address && id !== own);
      resolve();
      return [{ id: tab?.id ?? own, index: tab?.index ?? 0, url: address }];
    };
  });
  tabs.getCurrent = async () => undefined;
  await tabs.update(own, { muted: true });
  await asked;
  await new Promise(requestAnimationFrame);
}

/** How long an extension's page may take to arrive, in milliseconds. */
const ARRIVAL_LIMIT = 20_000;

/**
 * BiDi never reports the load event of an extension's page, although the page loads, so we can't wait for
 * `page.goto`. It does report when the new document replaces the old one. Don't evaluate anything before
 * that: a script that runs during the change can leave Firefox unable to run any script in that page
 * ("right-hand side of 'in' should be an object, got null").
 */
async function gotoWithoutLoadEvent(page: Page, url: string, selector: string): Promise<void> {
  const committed = nextCommit(page);
  page.goto(url, { timeout: ARRIVAL_LIMIT }).catch(() => {});
  await committed;
  await page.waitForFunction(
    (wanted: string, what: string) => location.href === wanted && document.querySelector(what) !== null,
    { timeout: ARRIVAL_LIMIT },
    url,
    selector,
  );
}

/** `page.url()` stays at about:blank for an extension's page; BiDi's tree has the real address. */
async function addressOf(page: Page): Promise<string | null> {
  const { connection, id } = behind(page);
  const answer = await connection
    .send('browsingContext.getTree', { root: id, maxDepth: 0 })
    .catch(() => null);
  return answer?.result.contexts[0]?.url ?? null;
}

/** Puppeteer does not expose these parts of BiDi, so we look behind its public types. */
interface Connection {
  send(
    command: 'browsingContext.getTree',
    options: { root: string; maxDepth: number },
  ): Promise<{ result: { contexts: { url: string }[] } }>;
  on(event: typeof COMMITTED, listener: (details: { context: string }) => void): void;
  off(event: typeof COMMITTED, listener: (details: { context: string }) => void): void;
}
const COMMITTED = 'browsingContext.navigationCommitted';

function behind(page: Page): { connection: Connection; id: string } {
  const { connection } = page.browser() as unknown as { connection: Connection };
  const { _id: id } = page.mainFrame() as unknown as { _id: string };
  return { connection, id };
}

function nextCommit(page: Page): Promise<void> {
  const { connection, id } = behind(page);
  return new Promise((resolve, reject) => {
    const timer = setTimeout(
      () => settle(() => reject(new Error('The page did not arrive.'))),
      ARRIVAL_LIMIT,
    );
    const listen = ({ context }: { context: string }) => {
      if (context === id) settle(resolve);
    };
    const settle = (end: () => void) => {
      clearTimeout(timer);
      connection.off(COMMITTED, listen);
      end();
    };
    connection.on(COMMITTED, listen);
  });
}
