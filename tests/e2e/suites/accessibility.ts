import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import type { AxeResults } from 'axe-core';
import type { Page } from 'puppeteer-core';
import { describe, expect, it } from 'vitest';
import { accessibilityTree, prefer, pressCommand } from '../browser-control.ts';
import { DENTAL, TRIWEST } from './addresses.ts';
import type { Running } from './index.ts';

const AXE = await readFile(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** What needs a look inside. */
export function accessibilitySuite(running: Running): void {
  describe('accessibility', () => {
    it.each(['light', 'dark'] as const)('axe finds nothing in any state, %s', async (scheme) => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      const overlay = harness.overlay(page);
      await prefer(harness, page, { scheme });
      const paper = scheme === 'dark' ? 'rgb(23, 33, 45)' : 'rgb(255, 255, 255)';
      const painted = () =>
        inRoot(page, (root) => getComputedStyle(root.querySelector('.card') as Element).backgroundColor);
      await expect.poll(painted).toBe(paper);
      await page.evaluate(AXE);
      expect(await violations(page), 'card').toEqual([]);
      await unfold(page);
      expect(await violations(page), 'everything unfolded').toEqual([]);
      await harness.screenshot(page, `card-unfolded-${scheme}`);
      await overlay.locator('.close').click();
      await overlay.waitFor('launcher');
      expect(await violations(page), 'launcher').toEqual([]);
    });

    it('axe sees into the root', async () => {
      const page = await running().visit(DENTAL);
      await page.evaluate(AXE);
      await inRoot(page, (root) => root.querySelector('.close')?.removeAttribute('aria-label'));
      expect(await violations(page)).toEqual(['button-name: .close']);
    });

    it('every control is at least 24 px wide and high, at any size', async () => {
      const page = await running().visit(DENTAL);
      await unfold(page);
      for (const width of [1280, 320]) {
        await page.setViewport({ width, height: 800 });
        expect(await inRoot(page, smallControls)).toEqual([]);
      }
    });

    it('shows all it says at 400 % zoom: 320 by 200 px, nothing cut off sideways', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      await page.setViewport({ width: 320, height: 200 });
      await unfold(page);
      await harness.screenshot(page, 'card-400-percent');
      const cut = await inRoot(page, (root) => {
        const card = root.querySelector('.card') as HTMLElement;
        const { left, right, top, bottom } = card.getBoundingClientRect();
        const inside = left >= 0 && right <= innerWidth && top >= 0 && bottom <= innerHeight;
        return { inside, wide: card.scrollWidth - card.clientWidth, room: card.clientHeight > 100 };
      });
      expect(cut).toEqual({ inside: true, wide: 0, room: true });
    });

    it('shows edges where colors are forced, and moves nothing at all', async () => {
      const harness = running();
      const page = await harness.visit(DENTAL);
      await prefer(harness, page, { forcedColors: true });
      await harness.screenshot(page, 'card-forced-colors');
      const edges = await inRoot(page, (root) =>
        ['.card', '.launcher', 'li'].map((name) => {
          const style = getComputedStyle(root.querySelector(name) as Element);
          const drawn = style.borderInlineStartStyle === 'solid' && style.borderInlineStartWidth !== '0px';
          return matchMedia('(forced-colors: active)').matches && drawn;
        }),
      );
      expect(edges).toEqual([true, true, true]);
      const moving = await inRoot(page, (root) =>
        [...root.querySelectorAll('*')]
          .map((element) => getComputedStyle(element))
          .filter((style) => style.animationName !== 'none' || style.transitionDuration !== '0s')
          .map((style) => style.cssText),
      );
      expect(moving).toEqual([]);
    });

    it('is reached with Tab after the page’s own controls, and left again', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      await page.focus('main button');
      await page.keyboard.press('Tab');
      expect(await focusedClass(page)).toContain('move');
      await page.keyboard.press('Escape');
      await harness.overlay(page).waitFor('launcher');
      expect(await focusedClass(page)).toBe('launcher');
    });

    it('takes the focus on the command, and gives it back to the same field', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      await page.focus('input[name="number"]');
      await pressCommand(harness, 'go-to-tips');
      await expect.poll(() => focusedClass(page)).toBe('card');
      await page.keyboard.press('Escape');
      await harness.overlay(page).waitFor('launcher');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('name'))).toBe('number');
    });
  });
}

/** What a closed root shows to assistive technology. */
export function accessibleTreeSuite(running: Running): void {
  describe('accessibility tree', () => {
    it('names the landmark, the card and its controls, and announces the card once', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      const tree = () => accessibilityTree(harness, page);
      await expect.poll(tree).toContainEqual({ role: 'region', name: 'Tips for TriWest (TRICARE West)' });
      const nodes = await tree();
      expect(nodes).toContainEqual({ role: 'complementary', name: 'Portal Guide for TRICARE' });
      expect(nodes).toContainEqual({ role: 'button', name: 'Close tips' });
      expect(nodes).toContainEqual({
        role: 'button',
        name: expect.stringMatching(/^\d tips? from Portal Guide$/),
      });
      expect(nodes.filter(({ role }) => role === 'status')).toHaveLength(1);
      await expect.poll(() => said(tree)).toHaveLength(1);
    });

    it('names the launcher, and announces nothing while only that shows', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      await harness.visit(TRIWEST, { page });
      const tree = () => accessibilityTree(harness, page);
      const launcher = { role: 'button', name: expect.stringMatching(/^\d tips? from Portal Guide$/) };
      await expect.poll(tree).toContainEqual(launcher);
      expect(await said(tree)).toEqual([]);
    });

    it('is neither on paper nor in the tree of a page that prints', async () => {
      const harness = running();
      const page = await harness.visit(TRIWEST);
      const drawn = () => page.$eval('portal-guide-card', (host) => getComputedStyle(host).display);
      expect(await drawn()).toBe('block');
      await prefer(harness, page, { print: true });
      expect(await drawn()).toBe('none');
    });
  });
}

async function said(tree: () => ReturnType<typeof accessibilityTree>) {
  const text = (await tree()).filter(({ name }) => name === 'Portal Guide has tips for this page.');
  return text.filter(({ role }) => /text/i.test(role) && role !== 'InlineTextBox');
}

/** Rules broken inside our element; the stand-in around it is not ours to judge. */
async function violations(page: Page): Promise<string[]> {
  const found = await page.evaluate(() =>
    (globalThis as unknown as { axe: { run(): Promise<AxeResults> } }).axe.run(),
  );
  return found.violations.flatMap(({ id, nodes }) =>
    nodes
      .map(({ target }) => target[0])
      .filter((path) => Array.isArray(path) && path[0] === 'portal-guide-card')
      .map((path) => `${id}: ${(path as string[])[1]}`),
  );
}

async function unfold(page: Page): Promise<void> {
  const open = await inRoot(page, (root) => {
    const all = [...root.querySelectorAll('details')];
    for (const details of all) details.open = true;
    return all.map(({ className }) => className);
  });
  expect(open).toEqual(expect.arrayContaining(['term', 'hide']));
}

/** Runs in the page, with the root of the e2e build. */
function inRoot<Result>(page: Page, look: (root: ShadowRoot) => Result) {
  return page.$eval(
    'portal-guide-card',
    (host, source) => {
      return new Function('root', `return (${source})(root)`)(host.shadowRoot) as Result;
    },
    String(look),
  );
}

function smallControls(root: ShadowRoot): string[] {
  return [...root.querySelectorAll('button, summary')]
    .map((control) => ({ control, box: control.getBoundingClientRect() }))
    .filter(({ box }) => box.width < 24 || box.height < 24)
    .map(({ control, box }) => `${control.textContent} ${box.width} × ${box.height}`);
}

/** The class of the focused element, looked up through open shadow roots. */
function focusedClass(page: Page): Promise<string> {
  return page.evaluate(() => {
    let active = document.activeElement;
    while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
    return active?.className ?? '';
  });
}
