/**
 * Does what a person or the browser does from outside a page, in both browsers: sets preferences, presses
 * keys, ends the background.
 */
import type { Browser, CDPSession, Page, Target } from 'puppeteer-core';
import type { BrowserKind } from './browsers/find.ts';
import { inFirefox, OUR_EXTENSION } from './inside-firefox.ts';

/** A running browser and its kind. */
export interface RunningBrowser {
  kind: BrowserKind;
  browser: Browser;
  /** The address of the extension's own pages: `chrome-extension://…/`. */
  extensionBaseUrl: string;
}

export interface Media {
  scheme?: 'light' | 'dark';
  forcedColors?: boolean;
  reducedMotion?: boolean;
  print?: boolean;
}

/** Sets these user preferences for a page. Preferences that are not given keep their defaults. */
export async function prefer(
  { kind, browser }: Pick<RunningBrowser, 'kind' | 'browser'>,
  page: Page,
  media: Media,
): Promise<void> {
  const { scheme = 'light', forcedColors = false, reducedMotion = false, print = false } = media;
  await page.bringToFront();
  if (kind === 'firefox') {
    return inFirefox(
      browser,
      `const page = gBrowser.selectedBrowser.browsingContext;
      page.prefersColorSchemeOverride = '${scheme}';
      page.forcedColorsOverride = '${forcedColors ? 'active' : 'none'}';
      page.prefersReducedMotionOverride = '${reducedMotion ? 'reduce' : 'none'}';
      page.mediumOverride = '${print ? 'print' : ''}';`,
    );
  }
  await (await cdp(page)).send('Emulation.setEmulatedMedia', {
    media: print ? 'print' : '',
    features: [
      { name: 'prefers-color-scheme', value: scheme },
      { name: 'forced-colors', value: forcedColors ? 'active' : 'none' },
      { name: 'prefers-reduced-motion', value: reducedMotion ? 'reduce' : 'no-preference' },
    ],
  });
}

/** Does what the user's shortcut for our command does. */
export async function pressCommand(harness: RunningBrowser, command: string): Promise<void> {
  const name = JSON.stringify(command);
  if (harness.kind === 'firefox') {
    return inFirefox(harness.browser, `${OUR_EXTENSION}.shortcuts.onCommand(${name});`);
  }
  // Don't use puppeteer's worker object: it never lets go of the worker, and if that is killed meanwhile,
  // it does not start again.
  const session = await (await backgroundOf(harness)).createCDPSession();
  // Events of extensions have an undocumented `dispatch`: Chromium itself calls it for a key.
  await session.send('Runtime.evaluate', { expression: `chrome.commands.onCommand.dispatch(${name})` });
  await session.detach();
}

/** Shuts the background down, as a browser does after it was idle for half a minute. */
export async function stopBackground(harness: RunningBrowser): Promise<void> {
  if (harness.kind === 'chromium') await backgroundOf(harness);
  await killBackground(harness);
}

/** The same at any moment, even while the background starts. Resolves to false if it was not running. */
export async function killBackground(harness: RunningBrowser): Promise<boolean> {
  if (harness.kind === 'chromium') return killWorker(harness);
  return inFirefox(
    harness.browser,
    `const extension = ${OUR_EXTENSION};
    if (extension.backgroundState === 'stopped') return false;
    await extension.terminateBackground();
    return true;`,
  );
}

/**
 * Uses the browser's own list of targets, because puppeteer's object for a worker that is starting or
 * ending may never answer (25.16).
 */
async function killWorker({ browser, extensionBaseUrl }: RunningBrowser): Promise<boolean> {
  const session = await browser.target().createCDPSession();
  const running = async () => {
    const { targetInfos } = await session.send('Target.getTargets');
    return targetInfos.find(({ type, url }) => type === 'service_worker' && url.startsWith(extensionBaseUrl));
  };
  const victim = await running();
  for (let now = victim; victim && now?.targetId === victim.targetId; now = await running()) {
    await session.send('Target.closeTarget', { targetId: victim.targetId }).catch(() => {}); // It may be gone already.
  }
  await session.detach();
  return victim !== undefined;
}

const sessions = new WeakMap<Page, CDPSession>();

/** One session per page; its emulation ends with the session. */
async function cdp(page: Page): Promise<CDPSession> {
  const session = sessions.get(page) ?? (await page.createCDPSession());
  sessions.set(page, session);
  return session;
}

function backgroundOf({ browser, extensionBaseUrl }: RunningBrowser): Promise<Target> {
  return browser.waitForTarget(
    (target) => target.type() === 'service_worker' && target.url().startsWith(extensionBaseUrl),
  );
}
