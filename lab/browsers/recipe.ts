/** What a browser is started with, and what comes of it. */
import type { Browser, Page } from 'puppeteer-core';
import type { BrowserKind } from './find.ts';

export interface LaunchOptions {
  browser: BrowserKind;
  /** A built, unpacked extension; none: a bare browser, to see what it does by itself. */
  extensionDir?: string | undefined;
  /** Port of the stand-in server. */
  port: number;
  headless: boolean;
  /** Language of the pages, and in Chromium of the browser itself (`es`, `en-US`). */
  lang?: string | undefined;
  /** Folder for files that pages hand to the user; none: the browser's own habit. */
  downloads?: string | undefined;
  /** Profile folder to start from and to leave behind; none: a new one that is removed in the end. */
  profile?: string | undefined;
  extraArgs?: readonly string[] | undefined;
}

export interface LaunchedBrowser {
  browser: Browser;
  /** `chrome-extension://id/` or `moz-extension://uuid/`, with the slash; empty without an extension. */
  extensionBaseUrl: string;
  /** Whether `openPopup` opens what a click on the toolbar button opens, or the same page in a tab. */
  hasRealPopup: boolean;
  /** Where a page is, asked without running anything in it; null where it is gone. */
  addressOf(page: Page): Promise<string | null>;
  /** Opens the popup for the site that `page` shows, and resolves to the popup's own page. */
  openPopup(page: Page): Promise<Page>;
  /** Goes to a page of the extension and waits until `selector` is in it. */
  gotoExtensionPage(page: Page, path: string, selector?: string): Promise<void>;
  close(): Promise<void>;
}

/** What the two recipes need. */
export interface Recipe extends Omit<LaunchOptions, 'browser'> {
  executablePath: string;
  lang: string;
  extraArgs: readonly string[];
}

/** Tests compare screenshots and layout at a fixed size; a person gets the window's own size. */
export const viewportFor = (headless: boolean) => (headless ? { width: 1280, height: 800 } : null);
