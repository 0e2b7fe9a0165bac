/** The options for starting a browser, and the result. */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './find.ts';

export interface LaunchOptions {
  browser: BrowserKind;
  /** A built, unpacked extension. Without it, the browser runs bare, to see what it does by itself. */
  extensionDir?: string | undefined;
  /** Port of the stand-in server. */
  port: number;
  headless: boolean;
  /** Language of the pages, and in Chromium of the browser itself (`es`, `en-US`). */
  lang?: string | undefined;
  /** Folder for downloads. Without it, the browser uses its default. */
  downloads?: string | undefined;
  /** Profile folder to use and keep. Without it, a new one is made and removed at the end. */
  profile?: string | undefined;
  /** Lets the extension run in private windows, as the switch in the browser's settings does. */
  inPrivateWindows?: boolean | undefined;
  extraArgs?: readonly string[] | undefined;
}

export interface LaunchedBrowser {
  browser: Browser;
  /** `chrome-extension://id/` or `moz-extension://uuid/`, with the slash; empty without an extension. */
  extensionBaseUrl: string;
  /**
   * Whether `openPopup` opens the real popup, as a click on the toolbar button does, or the same page in a
   * tab.
   */
  hasRealPopup: boolean;
  /** The address of a page, found without running anything in it; null if the page is closed. */
  addressOf(page: Page): Promise<string | null>;
  /** Opens the popup for the site that `page` shows, and resolves to the popup's own page. */
  openPopup(page: Page): Promise<Page>;
  /** Opens the popup's page in a tab, and makes the browser say there that it is a popup above an address. */
  popupAbove(address: string): Promise<Page>;
  /** Goes to a page of the extension and waits until `selector` is in it. */
  gotoExtensionPage(page: Page, path: string, selector?: string): Promise<void>;
  close(): Promise<void>;
}

/** What both recipes need. */
export interface Recipe extends Omit<LaunchOptions, 'browser'> {
  executablePath: string;
  lang: string;
  extraArgs: readonly string[];
}

/** Tests compare screenshots and layout at a fixed size. For a person, the page fills the window. */
export const viewportFor = (headless: boolean) => (headless ? { width: 1280, height: 800 } : null);

/** Waits for the last step of a start. If it fails, the browser must not stay. */
export async function closedIfFailing<T>(browser: Browser, step: Promise<T>): Promise<T> {
  try {
    return await step;
  } catch (error) {
    await browser.close().catch(() => {});
    throw error;
  }
}
