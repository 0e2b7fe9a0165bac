/** The browsers' own pages for loading an extension by hand. */
import type { Page } from 'puppeteer-core';
import type { BrowserKind } from '../browsers/find.ts';
import type { LaunchedBrowser } from '../browsers/recipe.ts';

const PAGES = { chromium: 'chrome://extensions/', firefox: 'about:debugging#/runtime/this-firefox' } as const;
/** How long the page may take to list the extension, in milliseconds. */
const LIMIT = 20_000;

/** Where the reader's own copy is, as the picture says it. */
const SHOWN_PATH = '…/.output/firefox-mv3';

/** @param extensionDir the loaded folder, whose path on this machine does not belong into a picture */
export async function picturesOfInstallation(
  kind: BrowserKind,
  launched: LaunchedBrowser,
  extensionDir: string,
  folder: string,
) {
  const page = await launched.browser.newPage();
  await page.setViewport({ width: 1000, height: 620 });
  // Firefox reports no load event for its own pages, so wait until our extension is listed.
  await page.goto(PAGES[kind], { timeout: 5_000 }).catch(() => null);
  if (kind === 'chromium') await until(page, developerModeOn);
  await until(page, kind === 'chromium' ? readyInChromium : readyInFirefox, extensionDir, SHOWN_PATH);
  await page.screenshot({ path: `${folder}/install-${kind}.png` });
  await page.close();
}

/** Polls with `evaluate`, because `waitForFunction` needs `Function`, which such pages forbid. */
async function until(
  page: Page,
  ready: (path: string, shown: string) => boolean,
  ...args: [string, string] | []
): Promise<void> {
  for (const deadline = Date.now() + LIMIT; Date.now() < deadline; ) {
    if (await page.evaluate(ready, ...(args as [string, string]))) return;
  }
  throw new Error(`${page.url()} never showed the extension.`);
}

/** Runs in the page: finds the switch and presses it, once. */
function developerModeOn(): boolean {
  const manager = document.querySelector('extensions-manager')?.shadowRoot;
  const toolbar = manager?.querySelector('extensions-toolbar')?.shadowRoot;
  const toggle = toolbar?.querySelector<HTMLElement>('#devMode');
  toggle?.click();
  return toggle !== null && toggle !== undefined;
}

/** Runs in the page: true when the buttons of developer mode are visible and our extension is listed. */
function readyInChromium(): boolean {
  const manager = document.querySelector('extensions-manager')?.shadowRoot;
  const toolbar = manager?.querySelector('extensions-toolbar')?.shadowRoot;
  const on = toolbar?.querySelector('#devMode')?.hasAttribute('checked');
  const settled = toolbar?.querySelector('#devDrawer')?.getAnimations({ subtree: true }).length === 0;
  const button = toolbar?.querySelector('#loadUnpacked')?.getBoundingClientRect();
  const listed = manager?.querySelector('extensions-item-list')?.shadowRoot?.querySelector('extensions-item');
  return Boolean(on && settled && listed && button && button.top > 60);
}

/**
 * Runs in the page: true when the extension is listed. Puts the shown path in place of the real one.
 */
function readyInFirefox(path: string, shown: string): boolean {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  let listed = false;
  for (let node = texts.nextNode(); node; node = texts.nextNode()) {
    const text = node.textContent ?? '';
    if (text.includes('Portal Guide for TRICARE')) listed = true;
    if (text.includes(path)) node.textContent = text.replace(path, shown);
  }
  return listed && !document.body.textContent.includes(path);
}
