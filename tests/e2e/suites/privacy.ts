import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { BrowserKind } from '../../../lab/browsers/find.ts';
import { outputDir } from '../../../lab/extension-build.ts';
import type { Running } from './index.ts';

const PAGE = 'https://tricare-bene.triwest.com/privacy';

/** The card draws nothing outside of a portal's page; there it was looked at. */
const DRAWN: Readonly<Record<string, string>> = { 'card.html': 'body', 'card-in-tab.html': 'body' };

/** Every page that the build has, so that a new one is tried too. */
const pagesOf = (kind: BrowserKind) =>
  readdirSync(outputDir(kind, 'production')).filter((file) => file.endsWith('.html'));

/** What the extension leaves behind: nothing. */
export function privacySuite(running: Running): void {
  describe('privacy', () => {
    it('makes no network request: not on a portal, not in the popup, not in any page of ours', async () => {
      const harness = running();
      harness.requests.forget();
      for (const url of ['https://milconnect.dmdc.osd.mil/milconnect/', 'https://uccitdp.com/'])
        await harness.visit(url);
      const popup = await harness.popup('https://uccitdp.com/');
      await popup.waitForSelector('#need');
      await popup.type('#need', 'check my claim');
      await popup.keyboard.press('Enter');
      await popup.waitForSelector('button[data-answer^="region:"]');
      const pages = pagesOf(harness.kind);
      expect(pages).toEqual(expect.arrayContaining(['options.html', 'real.html', 'card-in-tab.html']));
      for (const page of pages) await harness.extensionPage(page, DRAWN[page] ?? '#app > *');
      // One more document of our own: whatever was asked before it has arrived before it.
      await harness.visit('https://uccitdp.com/last');
      expect(harness.requests.unexpected()).toEqual([]);
    });

    it('changes nothing in a page but its one element', async () => {
      const harness = running();
      const markup = '<!doctype html><title>x</title><body class="a"><main id="m"><p>Text</p></main></body>';
      harness.server.serve('tricare-bene.triwest.com/privacy', { body: markup });
      const page = await harness.visit(PAGE);
      const left = await page.evaluate(() => {
        const copy = document.documentElement.cloneNode(true) as HTMLElement;
        copy.querySelector('portal-guide-card')?.remove();
        return copy.outerHTML;
      });
      const bare = await page.evaluate(
        (text) => new DOMParser().parseFromString(text, 'text/html').documentElement.outerHTML,
        markup,
      );
      expect(left).toBe(bare);
    });

    it('sends the page no event or message that it can hear, and shifts no layout', async () => {
      const harness = running();
      harness.server.serve('tricare-bene.triwest.com/privacy', { body: LISTENING_PAGE });
      const page = await harness.visit(PAGE);
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
      expect(await page.evaluate(() => (window as unknown as { shift: number }).shift)).toBe(0);
    });

    it('is not to be found by its files', async () => {
      const harness = running();
      const page = await harness.visit(PAGE);
      const found = await page.evaluate(async (base) => {
        const tries = ['portal.js', 'popup.html', 'icon-128.png', 'manifest.json'];
        const results = await Promise.allSettled(tries.map((file) => fetch(`${base}${file}`)));
        return results.map(({ status }) => status);
      }, harness.extensionBaseUrl);
      expect(found).toEqual(['rejected', 'rejected', 'rejected', 'rejected']);
    });

    it('shows no tip text to a page that searches itself', async () => {
      const harness = running();
      await harness.setProfile({ region: 'east' });
      const page = await harness.visit(PAGE);
      const seen = await page.evaluate(() => ({
        text: document.body.innerText + document.documentElement.textContent,
        html: document.documentElement.outerHTML,
        attributes: [...(document.querySelector('portal-guide-card')?.attributes ?? [])].map(
          ({ name }) => name,
        ),
      }));
      expect(seen.text + seen.html).not.toMatch(/You told us|Humana Military/);
      expect(seen.attributes.sort()).toEqual(['popover']);
    });
  });
}

/** Records every message, custom event and layout shift from the page's first moment on. */
const LISTENING_PAGE = `<!doctype html><title>x</title><body><script>
  window.heard = [];
  window.shift = 0;
  addEventListener('message', (event) => heard.push('message ' + JSON.stringify(event.data)));
  const dispatch = EventTarget.prototype.dispatchEvent;
  EventTarget.prototype.dispatchEvent = function (event) { heard.push('event ' + event.type); return dispatch.call(this, event); };
  for (const type of ['wxt:content-script-started', 'portal-guide', 'tricare']) document.addEventListener(type, () => heard.push(type));
  try { new PerformanceObserver((list) => list.getEntries().forEach((entry) => { shift += entry.value; }))
    .observe({ type: 'layout-shift', buffered: true }); } catch {}
</script><h1>Page</h1><p>Text</p></body>`;
