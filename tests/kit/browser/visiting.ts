/**
 * Opens pages and waits for what they are to show.
 *
 * Nothing sleeps. What must appear is waited for; that nothing appears is shown by a sentinel: a second
 * page, opened afterwards, that always gets an overlay. When it has one and the first page has none, the
 * first page was given more time than an overlay takes.
 */
import type { Browser, Page } from 'puppeteer-core';
import { SETTLED_OVERLAY } from '../../../lab/scripted-visit.ts';
import type { ErrorLog } from './error-log.ts';
import type { RequestLog } from './request-log.ts';

const SENTINEL = 'https://uccitdp.com/';
/** For `proof: 'watch'`: ten times what the slower browser needs to show an overlay. */
const WATCH_MS = 1_500;

interface VisitOptions {
  /** Reuse this page instead of opening one. */
  page?: Page;
  /** What the page is to show in the end. */
  expect?: 'overlay' | 'nothing';
  /** How to show that nothing appears. Where tips are off everywhere no sentinel can work: `watch`. */
  proof?: 'sentinel' | 'watch';
}

interface Logs {
  browser: Browser;
  errors: ErrorLog;
  requests: RequestLog;
}

/** How a browser's pages are opened, so that the logs know of them. */
export function visiting({ browser, errors, requests }: Logs) {
  async function newPage(): Promise<Page> {
    const page = await browser.newPage();
    await errors.follow(page);
    return page;
  }

  async function go(page: Page, url: string): Promise<void> {
    requests.expect(url);
    await page.bringToFront(); // A page in the background gets animation frames once a second in Firefox.
    await page.goto(url);
  }

  /** Opens a page and waits until the overlay stands, or until it is shown that none comes. */
  async function visit(url: string, how: VisitOptions = {}): Promise<Page> {
    const { page = await newPage(), expect = 'overlay', proof = 'sentinel' } = how;
    await go(page, url);
    if (expect === 'overlay') await page.waitForSelector(SETTLED_OVERLAY);
    else await proveNothingOn(page, proof);
    return page;
  }

  async function proveNothingOn(page: Page, proof: 'sentinel' | 'watch'): Promise<void> {
    if (proof === 'watch') {
      await page.waitForSelector(SETTLED_OVERLAY, { timeout: WATCH_MS }).catch(() => null);
    } else {
      const sentinel = await visit(SENTINEL);
      await sentinel.close();
      await page.bringToFront();
    }
    if (await page.$('portal-guide-card')) throw new Error(`An overlay appeared on ${page.url()}.`);
  }

  return { newPage, go, visit };
}
