import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import type { Harness } from '../../kit/browser/harness.ts';
import type { Running } from './index.ts';

const PATH = 'tricare-bene.triwest.com/attack';
const PAGE = `https://${PATH}`;

/** What pages have done to learn who somebody is, or to press our buttons; on the production build. */
export function attacksSuite(running: Running): void {
  describe('a page that attacks', () => {
    it('cannot tell one profile from another', async () => {
      const harness = running();
      // A round takes five seconds, so each of these differs from the others in more than one thing.
      const everybody = [{}, { region: 'overseas', status: 'tfl' }, { region: 'east', plan: 'usfhp' }];
      const seen: unknown[] = [];
      for (const profile of everybody) {
        await harness.clearStorage();
        await harness.setProfile(profile as Record<string, string>);
        seen.push(await lookedAt(harness));
      }
      for (const other of seen.slice(1)) expect(other).toEqual(seen[0]);
    });

    it('cannot press the launcher, or close the card by a key that it makes up', async () => {
      const harness = running();
      const { page, overlay } = await openCard(harness);
      await page.evaluate(() => {
        const host = document.querySelector('portal-guide-card') as HTMLElement;
        host.click();
        for (const type of ['keydown', 'keyup'])
          host.dispatchEvent(new KeyboardEvent(type, { key: 'Escape', bubbles: true, composed: true }));
        window.dispatchEvent(new Event('beforeunload'));
      });
      expect(await overlay.state()).toBe('card');
      await overlay.pressLauncher();
      await overlay.waitFor('launcher');
      await page.evaluate(() => (document.querySelector('portal-guide-card') as HTMLElement).click());
      expect(await overlay.state()).toBe('launcher');
    });

    it('gets an empty page where it frames the card itself, under the address of the real one', async () => {
      const harness = running();
      const { page, overlay } = await openCard(harness);
      const address = await overlay.read<string>('location.href');
      await page.evaluate((src) => {
        const own = document.createElement('iframe');
        Object.assign(own, { src, width: '400', height: '400' });
        own.onload = () => {
          for (const guess of ['', 'token', '00000000-0000-4000-8000-000000000000'])
            own.contentWindow?.postMessage(guess, '*');
          document.title = 'framed';
        };
        document.body.prepend(own);
      }, address);
      await page.waitForFunction(() => document.title === 'framed');
      // Somebody clicks all over it.
      for (const y of [40, 120, 200, 280, 360]) await page.mouse.click(100, y);
      await overlay.waitUntilSeen();
      await expectUnhidden(harness);
      if (harness.kind === 'chromium') {
        const own = page.frames().filter((frame) => frame.parentFrame() === page.mainFrame());
        const texts = await Promise.all(
          own.map((frame) => frame.evaluate(() => document.body.innerText).catch(() => '')),
        );
        expect(texts.filter((text) => text.includes('Portal Guide'))).toHaveLength(1);
      }
    });

    it('cannot have tips turned off by clicks that it lures through a cover', async () => {
      const harness = running();
      const { page } = await openCard(harness);
      await page.evaluate(() => {
        const cover = document.createElement('div');
        cover.popover = 'manual';
        cover.textContent = 'Click anywhere to go on';
        cover.style.cssText = 'inset:0;width:100%;height:100%;background:#fff;pointer-events:none';
        document.body.append(cover);
        cover.showPopover();
      });
      // One click at each place where something to press may be; the card may go at the first.
      for (let y = 310; y < 740; y += 12) await page.mouse.click(innerCard.x, y);
      await expectUnhidden(harness);
    });

    it('does not slow another portal down by events that it makes up', async () => {
      const harness = running();
      harness.server.serve(PATH, { body: SPARSE });
      const page = await harness.visit(PAGE);
      await page.evaluate(() => {
        for (let i = 0; i < 20_000; i++) document.dispatchEvent(new Event('visibilitychange'));
      });
      await harness.overlay(await harness.visit('https://uccitdp.com/')).waitFor('card');
    });
  });
}

/** A line down the card, through its buttons, in pixels. */
const innerCard = { x: 960 };

/** The attacker's page, with the card that has opened on it by itself. */
async function openCard(harness: Harness) {
  harness.server.serve(PATH, { body: SPARSE });
  const page = await harness.visit(PAGE);
  const overlay = harness.overlay(page);
  await overlay.waitFor('card');
  return { page, overlay };
}

/** Tips are off nowhere. */
async function expectUnhidden(harness: Harness): Promise<void> {
  const { tips = { off: false, portalsOff: [] } } = await harness.storage.all();
  expect(tips).toMatchObject({ off: false, portalsOff: [] });
}

/** All that a page can see of us: attributes, places, paint and layout entries, frames, focus. */
async function lookedAt(harness: Harness): Promise<unknown> {
  const { page, overlay } = await openCard(harness);
  await overlay.waitUntilSeen();
  const first = await look(page);
  // On the second visit, only what is new opens the card.
  await harness.visit(PAGE, { page });
  await page.waitForFunction(() => document.readyState === 'complete');
  const state = await overlay.state();
  const second = await look(page);
  await page.close();
  return { first, state, second };
}

async function look(page: Page): Promise<unknown> {
  // The browser tells the page's own text, the largest paint there is, a moment after it has painted.
  await page.waitForFunction(() => (window as unknown as { paints: unknown[] }).paints.length > 0);
  return page.evaluate(() => {
    const host = document.querySelector('portal-guide-card') as HTMLElement;
    const hits: string[] = [];
    for (let x = 4; x < innerWidth; x += 16)
      for (let y = 4; y < innerHeight; y += 16)
        if (document.elementFromPoint(x, y) === host) hits.push(`${x},${y}`);
    return {
      hits,
      attributes: host.getAttributeNames(),
      box: JSON.stringify(host.getBoundingClientRect()),
      paints: (window as unknown as { paints: unknown[] }).paints,
      frames: window.length,
      focus: document.activeElement?.localName,
    };
  });
}

/** A page with little text, on which ours would be the largest, with a script that measures what is painted. */
const SPARSE = `<!doctype html><title>x</title><link rel="icon" href="data:,"><body><p>Hi</p><script>
  window.paints = [];
  for (const type of ['largest-contentful-paint', 'layout-shift', 'element'])
    if (PerformanceObserver.supportedEntryTypes.includes(type))
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) paints.push([type, entry.size, entry.value]);
      }).observe({ type, buffered: true });
</script></body>`;
