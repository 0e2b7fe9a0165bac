import type { Page } from 'puppeteer-core';
import { afterEach, describe, expect, it } from 'vitest';
import { bundle } from '../../../bench/bundle.ts';
import type { Answer } from '../../../lab/stand-ins/server.ts';
import { waitForOwnView } from '../../kit/browser/own-view.ts';
import { HYDRATED, LEFT_ALONE, SANDBOXED, SURVIVED } from './hostile-pages.ts';
import type { Running } from './index.ts';

const PATH = 'tricare-bene.triwest.com/strange';
const PAGE = `https://${PATH}`;

interface Hydrated {
  hydrate(): Promise<string[]>;
}

/** Pages that break foreign elements. On the e2e build, we also look inside the card. */
export function hostileSuite(running: Running): void {
  describe('hostile', () => {
    const undo: (() => void)[] = [];
    afterEach(() => {
      for (const take of undo.splice(0)) take();
    });
    const serve = (answer: Answer, path = PATH) => {
      undo.push(running().server.serve(path, answer));
    };

    it.each(Object.entries(SURVIVED))('page survived: %s', async (name, answer) => {
      serve(answer);
      const harness = running();
      harness.requests.forget();
      const page = await harness.visit(PAGE);
      await harness.screenshot(page, `hostile-${name.replaceAll(/\W+/g, '-')}`);
      await harness.overlay(page).waitFor('card');
      expect(await cornerOf(page)).toBe('portal-guide-card');
      expect(await harness.consoleErrors(page)).toEqual([]);
      expect(harness.requests.unexpected()).toEqual([]);
      expect(await frameBox(page)).toEqual({ width: 336, right: true, solid: true });
      expect(await harness.overlay(page).read(LOOK)).toEqual({
        font: '14px',
        direction: 'ltr',
        align: 'start',
        readable: true,
      });
    });

    it('a sandbox that lets no frame in: the launcher stands, and leads to the card elsewhere', async () => {
      serve(SANDBOXED);
      const harness = running();
      const page = await harness.visit(PAGE);
      await harness.overlay(page).pressLauncher();
      await waitForOwnView(harness, 'card-in-tab.html#', /Portal Guide/);
    });

    it('a page that takes away what makes it a popover, writes beside the card, and fills our corner late', async () => {
      serve({
        body: `<!doctype html><title>x</title><style>portal-guide-card::before, portal-guide-card::after, portal-guide-card::backdrop
          { content: "Ours"; position: fixed; inset: 0; display: block !important }</style><h1>Page</h1>`,
      });
      const harness = running();
      const page = await harness.visit(PAGE);
      await harness.overlay(page).waitFor('card');
      for (const pseudo of ['::before', '::after', '::backdrop'])
        expect(await page.$eval('portal-guide-card', drawnAs, pseudo), pseudo).toBe('none');
      await page.$eval('portal-guide-card', (host) => host.removeAttribute('popover'));
      await page.waitForSelector('portal-guide-card:popover-open');
      await harness.overlay(page).waitFor('card');
      // And one that puts something into our corner later.
      await page.evaluate(() => {
        const bubble = document.createElement('button');
        bubble.style.cssText = 'position:fixed; inset:auto 16px 16px auto; width:56px; height:56px';
        document.body.append(bubble);
      });
      await expect.poll(() => overlayClass(page)).toBe('bottom-left');
      await page.evaluate(() => document.documentElement.style.setProperty('zoom', '3'));
      await expect.poll(async () => (await frameBox(page)).width).toBe(336);
    });

    it.each(Object.entries(LEFT_ALONE))('left alone: %s', async (_, answer) => {
      serve(answer);
      const page = await running().visit(PAGE, { expect: 'nothing' });
      expect(await running().consoleErrors(page)).toEqual([]);
    });

    it('a deleter of elements has to delete four times, and no more', async () => {
      serve(LEFT_ALONE['an element deleter'] as Answer);
      const page = await running().visit(PAGE, { expect: 'nothing' });
      expect(await page.evaluate(() => (window as unknown as { deleted: number }).deleted)).toBe(4);
    });

    it('waits for no picture that never comes', async () => {
      serve({ body: '<!doctype html><title>x</title><h1>Page</h1><img src="/strange/never" alt="">' });
      serve({ body: '', never: true }, `${PATH}/never`);
      const harness = running();
      const page = await harness.newPage();
      await page.goto(PAGE, { waitUntil: 'domcontentloaded' });
      await page.waitForSelector('portal-guide-card:popover-open');
      expect(await page.evaluate(() => document.readyState)).toBe('interactive');
      await harness.overlay(page).pressLauncher();
      await harness.overlay(page).waitFor('card');
    });

    it('lets React take a whole page over as it is, with what was typed there', async () => {
      serve({ body: HYDRATED });
      const { script } = await bundle('tests/e2e/in-page/hydrated-page.js');
      serve({ body: script, contentType: 'text/javascript' }, 'tricare-bene.triwest.com/hydrated.js');
      const page = await running().visit(PAGE);
      await page.type('input', 'Ana');
      await page.waitForFunction(() => 'hydrate' in window);
      expect(await page.evaluate(() => (window as unknown as Hydrated).hydrate())).toEqual([]);
      expect(await page.$eval('input', ({ value }) => value)).toBe('Ana');
      expect(await page.$$('portal-guide-card')).toHaveLength(1);
    });

    it('keeps working where the page swallows every key that it can', async () => {
      serve({ body: KEY_EATER });
      const harness = running();
      const page = await harness.visit(PAGE);
      await harness.overlay(page).waitFor('card');
      await page.$eval('portal-guide-card >>> button', (button) => (button as HTMLElement).focus());
      await page.keyboard.press('ArrowLeft');
      await expect.poll(() => overlayClass(page)).toContain('bottom-left');
      await page.keyboard.press('Escape');
      await harness.overlay(page).waitFor('launcher');
      expect(await page.evaluate(() => (window as unknown as { heard: string[] }).heard)).toEqual([]);
    });

    it('steps aside for a dialog that is open from the start, and is back when it is taken out', async () => {
      serve({ body: DIALOG });
      const page = await running().newPage();
      await page.goto(PAGE);
      await page.waitForSelector('portal-guide-card');
      await expect.poll(() => shown(page)).toBe(false);
      expect(await page.evaluate(() => document.elementFromPoint(640, 400)?.localName)).toBe('dialog');
      await page.evaluate(() => document.querySelector('dialog')?.remove());
      await expect.poll(() => shown(page)).toBe(true);
    });

    it('steps aside for full screen', async () => {
      serve({
        body: '<!doctype html><title>x</title><main><button onclick="parentNode.requestFullscreen()">Big</button></main>',
      });
      const page = await running().visit(PAGE);
      await page.click('button');
      await page.waitForFunction(() => document.fullscreenElement);
      await expect.poll(() => shown(page)).toBe(false);
      await page.evaluate(() => document.exitFullscreen());
      await expect.poll(() => shown(page)).toBe(true);
    });
  });
}

/** Puppeteer's isolated world in a page; the page can't break its prototypes. */
function apart(page: Page): Pick<Page, 'evaluate'> {
  return (page.mainFrame() as unknown as { isolatedRealm(): Pick<Page, 'evaluate'> }).isolatedRealm();
}

/** From outside: what the corner shows. */
function cornerOf(page: Page): Promise<string | undefined> {
  return apart(page).evaluate(() => document.elementFromPoint(innerWidth - 30, innerHeight - 30)?.localName);
}

/** How the card looks, measured in its own document. */
const LOOK = `(() => {
  const { fontSize: font, direction, textAlign: align } = getComputedStyle(document.querySelector('.tip p'));
  return { font, direction, align, readable: document.body.innerText.length > 100 };
})()`;

/** Where its frame stands, measured in the open root. */
function frameBox(page: Page) {
  return apart(page).evaluate(() => {
    const host = document.querySelector('portal-guide-card') as HTMLElement;
    const box = host.shadowRoot?.querySelector('iframe')?.getBoundingClientRect() ?? new DOMRect();
    // In the top layer, the root element's opacity has no effect.
    const solid = getComputedStyle(host).opacity === '1' && box.height > 100;
    return { width: Math.round(box.width), right: Math.round(innerWidth - box.right) <= 12 + 20, solid };
  });
}

function overlayClass(page: Page): Promise<string> {
  return page.$eval('portal-guide-card', (host) => host.shadowRoot?.querySelector('aside')?.className ?? '');
}

function shown(page: Page): Promise<boolean> {
  return page.$eval('portal-guide-card', (host) => host.matches(':popover-open'));
}

const KEY_EATER = `<!doctype html><title>x</title><body><button>Last</button><script>
  window.heard = [];
  addEventListener('keydown', (event) => heard.push('window: ' + event.key), true);
  for (const type of ['keydown', 'keypress', 'keyup']) for (const capture of [true, false])
    document.addEventListener(type, (event) => {
      if (type === 'keydown' && capture) heard.push(event.key);
      if (event.key === 'Tab') return;
      event.preventDefault();
      event.stopImmediatePropagation();
    }, capture);
</script></body>`;

const DIALOG = `<!doctype html><title>x</title><body><dialog style="width:600px;height:400px">Your session ends</dialog>
<script>document.querySelector('dialog').showModal()</script></body>`;

const drawnAs = (host: Element, pseudo: string) => getComputedStyle(host, pseudo).display;
