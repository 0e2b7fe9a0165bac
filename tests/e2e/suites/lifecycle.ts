import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { stopBackground } from '../../../lab/browser-control.ts';
import type { BrowserKind } from '../../../lab/browsers/find.ts';
import { DENTAL, HUMANA, HUMANA_PROVIDERS, TRIWEST } from '../../kit/browser/addresses.ts';
import type { Harness } from '../../kit/browser/harness.ts';
import type { Running } from './index.ts';

const PROVIDERS = /provider/i;
/** Appears a moment after the card. */
const ANNOUNCED = /has tips for this page/;

/** A page's life, from before it is visible until it returns from the cache. */
export function lifecycleSuite(running: Running, kind: BrowserKind): void {
  describe('lifecycle', () => {
    it('follows a navigation once it has committed, and not one that the page takes back', async () => {
      const harness = running();
      const page = await harness.visit(HUMANA);
      await expect.poll(() => harness.overlay(page).text()).toMatch(ANNOUNCED);
      const before = await harness.overlay(page).text();
      await page.evaluate((url) => {
        navigation.addEventListener('navigate', (event) => event.preventDefault(), { once: true });
        navigation.navigate(url).finished?.catch(() => {});
      }, HUMANA_PROVIDERS);
      await (await harness.visit(DENTAL)).close();
      await page.bringToFront();
      expect(await harness.overlay(page).text()).toBe(before);
      await page.evaluate((url) => {
        navigation.addEventListener('navigate', (event) => event.intercept(), { once: true });
        navigation.navigate(url);
      }, HUMANA_PROVIDERS);
      await expect.poll(() => harness.overlay(page).text()).not.toBe(before);
      expect(await harness.overlay(page).text()).toMatch(PROVIDERS);
      await page.evaluate(() => history.back());
      await expect.poll(() => harness.overlay(page).text()).not.toMatch(PROVIDERS);
    });

    it('follows the address with the background asleep, and when it is shut down meanwhile', async () => {
      const harness = running();
      const page = await harness.visit(HUMANA);
      await stopBackground(harness);
      const go = (path: string) => page.evaluate((to) => history.pushState(null, '', to), path);
      await go('/provider/service/login');
      await expect.poll(() => harness.overlay(page).text()).toMatch(PROVIDERS);
      await Promise.all([stopBackground(harness), go('/beneficiary/service/registration')]);
      await expect.poll(() => harness.overlay(page).text()).not.toMatch(PROVIDERS);
    });

    it('comes back true from the back/forward cache', async () => {
      const harness = running();
      harness.server.serve('uccitdp.com/kept', {
        body: '<!doctype html><title>x</title><script>addEventListener("pageshow", (event) => { window.kept = event.persisted; })</script>Page',
        headers: { 'cache-control': 'max-age=60' },
      });
      const page = await harness.visit(`${DENTAL}kept`);
      await page.goto('https://unrelated.example/');
      await harness.storage.set({
        tips: { off: false, portalsOff: ['united-concordia'], corner: 'top-left' },
      });
      await page.bringToFront();
      await goBack(page);
      await page.waitForFunction(() => 'kept' in window);
      expect(await page.evaluate(() => (window as unknown as { kept: boolean }).kept)).toBe(true);
      await harness.overlay(page).waitUntilGone();
    });

    it('follows settings that change in another tab', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      await harness.storage.set({ tips: { off: false, portalsOff: [], corner: 'top-left' } });
      await harness.visit(TRIWEST);
      await page.bringToFront();
      await expect.poll(() => cornerOf(page)).toContain('top-left');
    });

    it('moves to the next corner, and stays there on the next page', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      for (const corner of ['bottom-left', 'top-left', 'top-right']) {
        await harness.overlay(page).press('[aria-label="Move to the next corner"]');
        await expect.poll(() => cornerOf(page)).toContain(corner);
      }
      const other = await harness.visit(TRIWEST);
      expect(await cornerOf(other)).toContain('top-right');
      expect(await other.evaluate(() => document.elementFromPoint(innerWidth - 30, 30)?.localName)).toBe(
        'portal-guide-card',
      );
    });

    it.each<[string, () => void]>([
      [
        'document.open',
        () => {
          document.open();
          document.write('<h1>New</h1>');
          document.close();
        },
      ],
      [
        'a document left open',
        () => {
          document.open();
          setTimeout(() => document.write('<h1>New</h1>'));
        },
      ],
      ['a new body', () => document.body.replaceWith(document.createElement('body'))],
      ['a new root', () => document.documentElement.replaceWith(document.createElement('html'))],
      [
        'new markup',
        () => {
          document.documentElement.innerHTML = '<body>New</body>';
        },
      ],
    ])('survives %s, and still follows the address and keys', async (_, replace) => {
      const harness = running();
      const page = await harness.visit(HUMANA);
      await page.evaluate(replace);
      await page.waitForSelector('portal-guide-card:popover-open');
      await page.evaluate(() => history.pushState(null, '', '/provider/service/login'));
      await expect.poll(() => harness.overlay(page).text()).toMatch(PROVIDERS);
      expect(await page.$$('portal-guide-card')).toHaveLength(1);
      // Not by a click: Puppeteer's never comes in a document of Firefox that was opened anew.
      await page.$eval('portal-guide-card >>> button', (button) => (button as HTMLElement).focus());
      await page.keyboard.press('Escape');
      await harness.overlay(page).waitFor('launcher');
    });

    it('comes along with a framework that renews the body at every navigation', async () => {
      const harness = running();
      const page = await harness.visit(HUMANA);
      for (let time = 1; time <= 5; time++) {
        await page.evaluate((path) => {
          history.pushState(null, '', path);
          document.body.replaceWith(document.createElement('body'));
        }, `/beneficiary/${time}`);
        await page.waitForSelector('body > portal-guide-card:popover-open');
      }
      expect(await page.$$('portal-guide-card')).toHaveLength(1);
    });

    it('stays away from a page that has removed it four times, until its address changes', async () => {
      const harness = running();
      const page = await harness.visit(HUMANA);
      for (let time = 1; time <= 4; time++) {
        await page.waitForSelector('portal-guide-card');
        await page.evaluate(() => document.querySelector('portal-guide-card')?.remove());
      }
      await (await harness.visit(DENTAL)).close();
      expect(await harness.overlay(page).state()).toBeNull();
      await page.bringToFront();
      await page.evaluate(() => history.pushState(null, '', '/provider/service/login'));
      await page.waitForSelector('portal-guide-card:popover-open');
    });

    it('shows nothing in frames, of whatever kind', async () => {
      const harness = running();
      harness.server.serve('uccitdp.com/frames', {
        body: `<!doctype html><title>x</title><link rel="icon" href="data:,"><iframe src="about:blank"></iframe><iframe srcdoc="<p>Text"></iframe>
          <iframe src="${TRIWEST}frame"></iframe><iframe sandbox="allow-scripts" src="${DENTAL}frame"></iframe>`,
      });
      const page = await harness.visit(`${DENTAL}frames`);
      await (await harness.visit(DENTAL)).close();
      const frames = page.frames().filter((frame) => frame !== page.mainFrame());
      // Firefox's driver counts the card's, too.
      expect(frames.length).toBeGreaterThanOrEqual(4);
      for (const frame of frames) expect(await frame.$('portal-guide-card')).toBeNull();
    });

    if (kind === 'chromium') {
      it('counts nothing as seen on a page that is only prerendered', async () => {
        const harness = running();
        // XML, on which no tips show: what is seen is then seen on the next page.
        const first = { body: PRERENDERING, contentType: 'application/xml' };
        harness.server.serve('tricare-bene.triwest.com/first', first);
        harness.server.serve('tricare-bene.triwest.com/next', { body: PRERENDERED });
        const page = await harness.visit(`${TRIWEST}first`, { expect: 'nothing', proof: 'watch' });
        await expect.poll(() => asked(harness, '/prerendered')).toBe(true);
        await (await harness.visit(DENTAL)).close();
        expect(await harness.storage.all()).not.toHaveProperty('met-tips.triwest');
        await page.bringToFront();
        await page.click('a');
        await harness.overlay(page).waitFor('card');
        const [timing] = await page.evaluate(() =>
          performance.getEntriesByType('navigation').map((one) => one.toJSON()),
        );
        expect(timing.activationStart).toBeGreaterThan(0);
        await expect.poll(() => harness.storage.all()).toHaveProperty('met-tips.triwest');
      });
    }
  });
}

/** `goBack` would wait for a load event, but a page from the cache fires none. */
async function goBack(page: Page): Promise<void> {
  await page.evaluate(() => history.back()).catch(() => {});
}

function cornerOf(page: Page): Promise<string> {
  return page.$eval('portal-guide-card', (host) => host.shadowRoot?.querySelector('aside')?.className ?? '');
}

function asked({ server }: Harness, path: string): boolean {
  return server.requests.some((request) => request.path === path);
}

const PRERENDERING = `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>x</title><link rel="icon" href="data:,"/></head>
<body><a href="/next">Next</a><script type="speculationrules">{"prerender": [{"source": "list", "urls": ["/next"], "eagerness": "immediate"}]}</script></body></html>`;

/** Says that it runs, and where. */
const PRERENDERED = `<!doctype html><title>x</title><link rel="icon" href="data:,"><h1>Next</h1>
<script>if (document.prerendering) fetch('/prerendered')</script>`;
