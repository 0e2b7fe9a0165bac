/**
 * The Chromium recipe, measured with Chromium 156 and puppeteer-core 25.16.
 *
 * Extensions are installed through the DevTools pipe (this needs `pipe: true`). The same pipe can press the
 * toolbar button, so this opens the real popup and grants `activeTab`.
 */
import { type Browser, type Extension, launch, type Page, type Target } from 'puppeteer-core';
import { closedIfFailing, type LaunchedBrowser, type Recipe, viewportFor } from './recipe.ts';
import { sandboxSwitches } from './try-start.ts';

/** Features that contact Google at start or on every form; puppeteer adds them to its own list. */
const CHATTY_FEATURES = ['NetworkTimeServiceQuerying', 'AutofillServerCommunication'];
/** Chromium drops a press on a frame that has moved a moment ago. A test presses sooner than a person can. */
const DROPS_PRESSES = 'DiscardInputEventsToRecentlyMovedFrames';

/** How long the extension may take to start, in milliseconds. */
const LOAD_LIMIT = 15_000;

/** Unless this feature is off, Chromium ignores `--load-extension`. */
const LOAD_SWITCH_OFF = 'DisableLoadExtensionCommandLineSwitch';

/**
 * Hosts that Chromium itself contacts in spite of all switches (signed-in accounts, the manifest of its own
 * models, spelling dictionaries). They do not resolve, so that the request log shows only requests of pages
 * and extensions. The names are exact, so a font or an analytics script from Google would still show up.
 */
const OWN_SERVICES = [
  'accounts.google.com',
  'clients2.google.com',
  'edgedl.me.gvt1.com',
  'optimizationguide-pa.googleapis.com',
  'redirector.gvt1.com',
  'safebrowsing.googleapis.com',
  'update.googleapis.com',
];

export async function launchChromium(recipe: Recipe): Promise<LaunchedBrowser> {
  const { executablePath, extensionDir, headless, lang, downloads, profile, extraArgs } = recipe;
  const { inPrivateWindows = false } = recipe;
  const browser = await launch({
    executablePath,
    headless,
    pipe: true,
    ...(profile !== undefined && { userDataDir: profile }),
    acceptInsecureCerts: true,
    defaultViewport: viewportFor(headless),
    ...(downloads !== undefined && { downloadBehavior: { policy: 'allow', downloadPath: downloads } }),
    enableExtensions: extensionDir !== undefined,
    // On Linux, the environment sets Chromium's own language; `--lang` is not enough. Without a UTF-8
    // locale that the system really has, Chromium finds no file whose path has an accent.
    env: { ...process.env, LANGUAGE: lang, ...(process.platform === 'linux' && { LC_ALL: 'C.UTF-8' }) },
    args: [...switches(recipe), ...extraArgs],
  });
  const load = profile === undefined ? install : loadedBySwitch;
  const extension = extensionDir
    ? await closedIfFailing(browser, load(browser, extensionDir, inPrivateWindows))
    : undefined;
  const extensionBaseUrl = extension ? `chrome-extension://${extension.id}/` : '';
  return {
    browser,
    extensionBaseUrl,
    hasRealPopup: true,
    addressOf: async (page) => page.url(),
    openPopup: (page) => pressToolbarButton(page, required(extension)),
    async popupAbove(address) {
      const popup = await browser.newPage();
      await popup.evaluateOnNewDocument(standAbove, address);
      await popup.goto(`${extensionBaseUrl}popup.html`);
      await popup.waitForSelector('#app *');
      return popup;
    },
    async gotoExtensionPage(page, path, selector = 'body') {
      await page.goto(extensionBaseUrl + path);
      await page.waitForSelector(selector);
    },
    close: () => browser.close(),
  };
}

function switches({ port, lang, profile, extensionDir }: Recipe): string[] {
  return [
    // The first rule that matches counts. `*` also matches IP addresses and localhost, so nothing reaches
    // another port or machine.
    `--host-resolver-rules=${OWN_SERVICES.map((host) => `MAP ${host} ^NOTFOUND, `).join('')}MAP * 127.0.0.1:${port}`,
    '--no-proxy-server', // A proxy from the environment would resolve names itself.
    '--disable-quic', // QUIC uses UDP, which the stand-in server does not support.
    `--disable-features=${[...CHATTY_FEATURES, LOAD_SWITCH_OFF, DROPS_PRESSES].join()}`,
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-sync',
    '--no-first-run',
    '--no-default-browser-check',
    `--lang=${lang}`,
    `--accept-lang=${lang}`,
    ...(profile !== undefined && extensionDir ? [`--load-extension=${extensionDir}`] : []),
    ...sandboxSwitches(),
  ];
}

/**
 * Installs the extension and waits for it. `enableExtensions: [dir]` does not wait: puppeteer-core 25.16
 * awaits an array of arrays there, so the browser is ready before the extension, and a broken extension is
 * not reported.
 */
async function install(
  browser: Browser,
  extensionDir: string,
  enabledInIncognito: boolean,
): Promise<Extension> {
  const id = await browser.installExtension(extensionDir, { enabledInIncognito });
  return required((await browser.extensions()).get(id));
}

/**
 * Waits for an extension loaded by the command line switch. Only then does a later start with the same
 * profile recognize the extension; one installed through the pipe starts from scratch, without the granted
 * hosts.
 */
async function loadedBySwitch(browser: Browser): Promise<Extension> {
  for (const deadline = Date.now() + LOAD_LIMIT; Date.now() < deadline; ) {
    const [extension] = (await browser.extensions()).values();
    if (extension) return extension;
  }
  throw new Error('Chromium did not load the extension.');
}

function required(extension: Extension | undefined): Extension {
  if (!extension) throw new Error('Chromium runs without an extension, so there is no popup to open.');
  return extension;
}

/** Presses the toolbar button on `page` and waits for the popup, which is a separate target. */
async function pressToolbarButton(page: Page, extension: Extension): Promise<Page> {
  const browser = page.browser();
  const known = new Set<Target>(browser.targets());
  const opened = browser.waitForTarget(
    (target) =>
      !known.has(target) && target.url().startsWith(`chrome-extension://${extension.id}/popup.html`),
    { timeout: 10_000 },
  );
  await page.bringToFront(); // The button acts on the current tab.
  await page.triggerExtensionAction(extension);
  const popup = await (await opened.catch(() => noPopup(page.url()))).asPage();
  await popup.waitForSelector('body');
  return popup;
}

/** Runs in the popup's page, before its own scripts. Newer Chromiums have a `browser` besides `chrome`. */
function standAbove(address: string): void {
  interface Tabs {
    getCurrent(): Promise<unknown>;
    query(wanted: { active?: boolean }): Promise<unknown>;
  }
  const { chrome, browser } = globalThis as unknown as Record<string, { tabs: Tabs } | undefined>;
  for (const api of [chrome, browser]) {
    if (!api) continue;
    const query = api.tabs.query.bind(api.tabs);
    api.tabs.getCurrent = async () => undefined;
    api.tabs.query = async (wanted) => (wanted.active ? [{ id: 0, index: 0, url: address }] : query(wanted));
  }
}

function noPopup(url: string): never {
  throw new Error(
    `The toolbar button opened no popup on ${url}. Does the extension have one? Was one open already?`,
  );
}
