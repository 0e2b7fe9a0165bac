import type { Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../lab/browsers/find.ts';
import { inFirefox } from '../../../lab/inside-firefox.ts';
import { SETTLED_OVERLAY } from '../../../lab/scripted-visit.ts';
import { type Harness, openHarness } from '../../kit/browser/harness.ts';
import { ask } from '../../kit/browser/need-box.ts';

const TRIWEST = 'https://tricare-bene.triwest.com/';
const UCCI = 'https://uccitdp.com/';

type Stored = Record<string, object>;

interface Api {
  storage: Record<'local' | 'session' | 'sync', { get(all: null): Promise<Stored> }>;
  windows: { create(how: { incognito: boolean; url: string }): Promise<unknown> };
}

/** Private windows, in a browser that lets the extension run there. */
export function privateWindowsSuite(kind: BrowserKind): void {
  describe(`${kind}, in a private window`, () => {
    let harness: Harness;
    let own: Page;
    beforeAll(async () => {
      harness = await openHarness(kind, { build: 'production', inPrivateWindows: true });
      own = await harness.extensionPage('options.html');
    });
    afterAll(() => harness.close());

    it('leaves nothing in any storage: of a portal, of a question, of an answer', async () => {
      const before = await everything(own);
      const page = await privatePage(harness, own, TRIWEST);
      await page.waitForSelector(SETTLED_OVERLAY);
      await expect
        .poll(async () => Object.keys((await everything(own)).session?.cards ?? {}))
        .toHaveLength(1);
      // Presses the launcher in its corner: by that, a card counts as seen.
      await page.mouse.click(
        ...(await page.evaluate((): [number, number] => [innerWidth - 30, innerHeight - 30])),
      );
      // Firefox's popup can't be reached; tests/unit/private-window.test.ts covers what it stores.
      if (harness.hasRealPopup) {
        const popup = await harness.popup(page);
        await ask(popup, 'check my referral');
        await popup.locator('[data-answer="region:west"]').click();
        await popup.waitForSelector('[data-view="answer"]');
      }
      await page.close();
      // A normal window that is visited later has its tips noted: by then, the private one would have had.
      const normal = await harness.visit(UCCI);
      await harness.overlay(normal).waitUntilSeen();
      await expect.poll(() => everything(own)).toHaveProperty('local.met-tips.united-concordia');
      const { local, session, sync } = await everything(own);
      expect(local).toEqual({ ...before.local, 'met-tips': { 'united-concordia': expect.anything() } });
      expect(JSON.stringify(session)).not.toMatch(/triwest|referral/i);
      // A tab's number says nothing of where somebody was.
      expect(Object.keys(session).filter((key) => key !== 'quiet-tabs')).toEqual(['cards']);
      expect(sync).toEqual(before.sync);
    });

    it.runIf(kind === 'firefox')(
      'stores what is set by hand, under the lock that is lent to it',
      async () => {
        const options = await privatePage(harness, own, `${harness.extensionBaseUrl}options.html`);
        await options.waitForSelector('#app *');
        const inPrivate = () =>
          (globalThis as unknown as { browser: { extension: object } }).browser.extension;
        expect(await options.evaluate(inPrivate)).toMatchObject({ inIncognitoContext: true });
        await options.locator('#region').fill('west');
        await expect.poll(() => everything(own)).toHaveProperty('local.profile.region', 'west');
      },
    );
  });
}

/** All that is stored, by area. */
function everything(own: Page): Promise<Record<'local' | 'session' | 'sync', Stored>> {
  return own.evaluate(async () => {
    const global = globalThis as unknown as { browser?: Api; chrome: Api };
    const { local, session, sync } = (global.browser ?? global.chrome).storage;
    return { local: await local.get(null), session: await session.get(null), sync: await sync.get(null) };
  });
}

/** Opens an address in a new private window. */
async function privatePage(harness: Harness, own: Page, url: string): Promise<Page> {
  const known = new Set(await allPages(harness));
  if (harness.kind === 'firefox') await inFirefox(harness.browser, openPrivately(url));
  else {
    await own.evaluate((address) => {
      const { chrome } = globalThis as unknown as { chrome: Api };
      return chrome.windows.create({ incognito: true, url: address });
    }, url);
  }
  return expect
    .poll(async () => (await allPages(harness)).find((page) => !known.has(page)) ?? null)
    .not.toBeNull()
    .then(async () => (await allPages(harness)).find((page) => !known.has(page)) as Page);
}

async function allPages({ browser }: Harness): Promise<Page[]> {
  return (await Promise.all(browser.browserContexts().map((context) => context.pages()))).flat();
}

const openPrivately = (url: string) => `
  const win = OpenBrowserWindow({ private: true });
  await new Promise((resolve) => win.addEventListener('load', resolve, { once: true }));
  await win.delayedStartupPromise;
  win.gBrowser.fixupAndLoadURIString(${JSON.stringify(url)}, {
    triggeringPrincipal: Services.scriptSecurityManager.getSystemPrincipal(),
  });`;
